package com.codecanvas.medspa.payments.square;

/** The clinic's Square account. @param environment {@code sandbox} or {@code production} */
public record SquareSettings(
        String environment, String accessToken, String applicationId, String locationId, String webhookSignatureKey) {

    boolean complete() {
        return !accessToken.isBlank() && !locationId.isBlank();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SquareSettings[" + environment + ", " + locationId + "]";
    }
}
