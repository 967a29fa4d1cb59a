package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;

/** What stands in the way at the till, in plain words. */
final class Refusals {

    private Refusals() {}

    static ProblemException notDraft() {
        return state("not-a-draft", "This invoice is not a draft any more. Void it and write a new one instead.");
    }

    static ProblemException notOpen() {
        return state("not-open", "Only an open invoice can be paid.");
    }

    static ProblemException attemptOpen() {
        return state(
                "payment-pending",
                "Another payment or refund is not decided yet. Wait for its result: the provider is being asked.");
    }

    static ProblemException notPaid() {
        return state("not-paid", "Only a payment that was approved can be given back.");
    }

    static ProblemException noProvider() {
        return state(
                "no-provider", "The clinic has no provider for card payments. Choose one on the modules page first.");
    }

    static ProblemException noPages() {
        return state("no-payment-page", "The clinic's provider for card payments has no pages to pay on.");
    }

    static ProblemException providerAway() {
        return state("provider-away", "The provider cannot be reached at the moment. Nothing was changed: try again.");
    }

    static ProblemException providerChanged() {
        return state(
                "provider-changed",
                "The clinic's provider for card payments was changed meanwhile. Nothing was charged: open the checkout again.");
    }

    static ProblemException beyond(String leftWords) {
        return Problem.invalid("amountMinor", "too-much", leftWords);
    }

    static ProblemException otherCurrency(String currency) {
        return Problem.invalid("currency", "mismatch", "The amount must be in " + currency + ".");
    }

    static ProblemException keyReused() {
        return Problem.invalid(
                "Idempotency-Key", "reused", "This Idempotency-Key was used for another payment. Use a new one.");
    }

    static ProblemException state(String code, String detail) {
        return Problem.of(code, 409, "Not possible now", detail);
    }
}
