package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Sessions that a patient bought together.
 *
 * @param serviceId what they are good for, or null for anything
 * @param valueMinor what was paid for all of them before tax, earned one session at a time
 * @param cancelled its money was given back, so that no session is left
 */
public record PackageBalance(
        UUID id,
        UUID patientId,
        UUID invoiceId,
        UUID serviceId,
        String name,
        String currency,
        int bought,
        int used,
        long valueMinor,
        long recognisedMinor,
        boolean cancelled,
        Instant createdAt) {

    public int left() {
        return cancelled ? 0 : bought - used;
    }

    public long unearnedMinor() {
        return cancelled ? 0 : valueMinor - recognisedMinor;
    }

    /** What the next session earns; the last one takes what rounding left. */
    public long nextSessionMinor() {
        return Money.upTo(valueMinor, used + 1L, bought) - Money.upTo(valueMinor, used, bought);
    }

    public PackageBalance usedOnce() {
        return new PackageBalance(
                id,
                patientId,
                invoiceId,
                serviceId,
                name,
                currency,
                bought,
                used + 1,
                valueMinor,
                recognisedMinor + nextSessionMinor(),
                cancelled,
                createdAt);
    }

    public PackageBalance cancel() {
        return new PackageBalance(
                id,
                patientId,
                invoiceId,
                serviceId,
                name,
                currency,
                bought,
                used,
                valueMinor,
                recognisedMinor,
                true,
                createdAt);
    }
}
