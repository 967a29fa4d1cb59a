package com.codecanvas.medspa.payments.sandbox.bank;

import java.time.Instant;
import java.util.UUID;

/**
 * What the bank has done.
 *
 * @param key what it was asked for with
 * @param words what it was told, such as an invoice's number
 * @param chargeId of a refund: what it gives back; else null
 * @param reason why it was declined; null for what was approved
 */
public record Operation(
        UUID id,
        String key,
        String kind,
        long amountMinor,
        String currency,
        String words,
        UUID chargeId,
        String reason,
        Instant at) {

    public static final String CHARGE = "charge";
    public static final String REFUND = "refund";

    boolean approved() {
        return reason == null;
    }
}
