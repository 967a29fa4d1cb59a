package com.codecanvas.medspa.payments.domain;

import java.util.UUID;

/**
 * One line of an invoice.
 *
 * @param itemId the service, or the offer that is sold; null for what is written by hand
 * @param serviceId of a package: what its sessions are good for, or null for anything
 * @param quantity 1 or more
 * @param unitMinor before tax and not below zero, for a discount too; of a discount in parts of a thousand 0
 * @param taxPermille added on top, in parts of a thousand
 * @param sharePermille of a discount: parts of a thousand of all that is sold; else 0
 * @param sessions of a package, each; else 0
 */
public record Line(
        LineKind kind,
        String text,
        UUID itemId,
        UUID serviceId,
        int quantity,
        long unitMinor,
        int taxPermille,
        int sharePermille,
        int sessions) {

    /** @throws ArithmeticException beyond 64 bits */
    public long amountMinor() {
        return Math.multiplyExact(unitMinor, quantity);
    }
}
