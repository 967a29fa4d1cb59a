package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Attempt;
import java.util.Map;

/** What became of an attempt, in words that can be said to a patient. */
final class Words {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("insufficient-funds", "The card has not enough funds. Try another card or another way to pay."),
            Map.entry("expired-card", "The card has expired. Try another card."),
            Map.entry("wrong-code", "The security code does not fit the card. Check it and try again."),
            Map.entry("invalid-card", "The card's details are not right. Check them and try again."),
            Map.entry("token-used", "These card details were used before. Enter the card again."),
            Map.entry("refund-refused", "The provider refused to give this back."),
            Map.entry("never-arrived", "The provider never received it: nothing was charged. Try again."),
            Map.entry("provider-away", "The provider cannot be reached at the moment: nothing was charged. Try again."),
            Map.entry("link-withdrawn", "The payment link was taken back before anybody paid."));

    private Words() {}

    static String of(Attempt attempt) {
        String reason = attempt.outcome().reason();
        return switch (attempt.state()) {
            case PENDING ->
                "payment-link".equals(reason) ? "The patient can pay it by a link." : "The provider is working on it.";
            case UNKNOWN ->
                "in-progress".equals(reason)
                        ? "The provider has it and is still working on it; do not charge again."
                        : "Nobody knows yet whether the money moved. The provider is being asked; do not charge again.";
            case APPROVED -> null;
            case DECLINED ->
                reason != null && REASONS.containsKey(reason)
                        ? REASONS.get(reason)
                        : "The card was declined. Try another card or another way to pay.";
            case FAILED ->
                reason != null && REASONS.containsKey(reason)
                        ? REASONS.get(reason)
                        : "It did not go through: nothing was charged.";
        };
    }
}
