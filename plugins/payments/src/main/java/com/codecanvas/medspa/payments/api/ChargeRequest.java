package com.codecanvas.medspa.payments.api;

/**
 * A charge to be made.
 *
 * @param idempotencyKey at most 45 characters
 * @param amountMinor in the smallest unit of {@code currency}
 * @param currency ISO 4217
 * @param sourceToken what the provider's fields gave for the card; never kept
 * @param reference neutral words that the provider may show, such as an invoice's number
 */
public record ChargeRequest(
        String idempotencyKey, long amountMinor, String currency, String sourceToken, String reference) {

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return "ChargeRequest[" + idempotencyKey + "]";
    }
}
