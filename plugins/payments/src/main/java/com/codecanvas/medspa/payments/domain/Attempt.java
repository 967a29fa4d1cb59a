package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One try to take money or to give it back, kept before anybody outside is asked.
 *
 * @param key what the provider knows it by, at most 45 characters
 * @param chargeId of a refund: the charge that it gives back; else null
 * @param provider module id of the provider of a card payment; else null
 * @param appliedMinor of an approved charge: what its invoice took
 * @param outcome as far as it is known
 * @param note why money was given back; null for a charge
 */
public record Attempt(
        UUID id,
        String key,
        AttemptKind kind,
        Target target,
        UUID chargeId,
        String clientKey,
        Method method,
        String provider,
        long amountMinor,
        long appliedMinor,
        String currency,
        Outcome outcome,
        String note,
        UUID authorId,
        Instant createdAt,
        int asked) {

    /** Whose money and what for: an invoice or a deposit, and the other one null. */
    public record Target(UUID patientId, UUID invoiceId, UUID depositId) {}

    /**
     * @param reason a short code, null where there is none
     * @param reference the provider's own, null while none is known
     * @param at when it was decided, null before
     */
    public record Outcome(AttemptState state, String reason, String reference, Instant at) {

        public static final Outcome PENDING = new Outcome(AttemptState.PENDING, null, null, null);
    }

    public AttemptState state() {
        return outcome.state();
    }

    public Attempt with(Outcome changed, long applied) {
        return new Attempt(
                id,
                key,
                kind,
                target,
                chargeId,
                clientKey,
                method,
                provider,
                amountMinor,
                applied,
                currency,
                changed,
                note,
                authorId,
                createdAt,
                asked);
    }

    public Attempt askedAgain() {
        return new Attempt(
                id,
                key,
                kind,
                target,
                chargeId,
                clientKey,
                method,
                provider,
                amountMinor,
                appliedMinor,
                currency,
                outcome,
                note,
                authorId,
                createdAt,
                asked + 1);
    }
}
