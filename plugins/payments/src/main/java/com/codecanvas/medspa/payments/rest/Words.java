package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Attempt;
import java.util.Map;

/** What became of an attempt, in words that can be said to a patient. */
final class Words {

    private static final Map<String, String> REASONS = Map.of(
            "insufficient-funds", "The card has not enough funds. Try another card or another way to pay.",
            "expired-card", "The card has expired. Try another card.",
            "wrong-code", "The security code does not fit the card. Check it and try again.",
            "invalid-card", "The card's details are not right. Check them and try again.",
            "token-used", "These card details were used before. Enter the card again.",
            "refund-refused", "The provider refused to give this back.",
            "never-arrived", "The provider never received it: nothing was charged. Try again.",
            "provider-away", "The provider cannot be reached at the moment: nothing was charged. Try again.");

    private Words() {}

    static String of(Attempt attempt) {
        String reason = attempt.outcome().reason();
        return switch (attempt.state()) {
            case PENDING -> "The provider is working on it.";
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
