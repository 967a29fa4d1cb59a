package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Paid ahead, to be credited on an invoice.
 *
 * @param chargeId the charge that brought it, by which it is given back
 * @param heldMinor 0 until the charge is approved
 */
public record Deposit(
        UUID id,
        UUID patientId,
        UUID chargeId,
        String currency,
        long heldMinor,
        long creditedMinor,
        long refundedMinor,
        Instant createdAt) {

    public long leftMinor() {
        return heldMinor - creditedMinor - refundedMinor;
    }

    public Deposit held(long amountMinor) {
        return new Deposit(id, patientId, chargeId, currency, amountMinor, creditedMinor, refundedMinor, createdAt);
    }

    public Deposit credited(long amountMinor) {
        return new Deposit(
                id, patientId, chargeId, currency, heldMinor, creditedMinor + amountMinor, refundedMinor, createdAt);
    }

    public Deposit refunded(long amountMinor) {
        return new Deposit(
                id, patientId, chargeId, currency, heldMinor, creditedMinor, refundedMinor + amountMinor, createdAt);
    }
}
