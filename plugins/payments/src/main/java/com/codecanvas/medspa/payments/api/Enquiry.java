package com.codecanvas.medspa.payments.api;

import java.time.Instant;

/**
 * Asks what became of something.
 *
 * @param idempotencyKey what it was asked for with
 * @param providerReference the provider's own reference, or null while none is known
 * @param chargeReference of a refund: the provider's reference of the charge; else null
 * @param since it was asked for at this time or later
 */
public record Enquiry(
        Kind kind, String idempotencyKey, String providerReference, String chargeReference, Instant since) {

    /** What is asked about. */
    public enum Kind {
        CHARGE,
        REFUND
    }
}
