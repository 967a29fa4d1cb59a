package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.payments.api.ProviderAnswer;

/** What Square's states mean at the till. Only what is complete counts as money that has moved. */
final class SquareStates {

    private SquareStates() {}

    /** @param id Square's own; @param status such as {@code COMPLETED}, null for none */
    static ProviderAnswer payment(String id, String status) {
        return switch (String.valueOf(status)) {
            case "COMPLETED" -> ProviderAnswer.approved(id);
            case "CANCELED", "FAILED" -> ProviderAnswer.declined(id, "card-declined");
            default -> ProviderAnswer.inProgress(id);
        };
    }

    static ProviderAnswer refund(String id, String status) {
        return switch (String.valueOf(status)) {
            case "COMPLETED" -> ProviderAnswer.approved(id);
            case "REJECTED", "FAILED" -> ProviderAnswer.declined(id, "refund-refused");
            default -> ProviderAnswer.inProgress(id);
        };
    }
}
