package com.codecanvas.medspa.consents.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A patient's signature under a version of a template, or the note that a notice was not acknowledged.
 *
 * @param title of the template as it was signed
 * @param validUntil null for until it is withdrawn
 * @param sha256 of the signed document, in hexadecimal digits
 * @param withdrawn null while it stands
 */
public record Consent(
        UUID id,
        UUID patientId,
        UUID templateId,
        int templateVersion,
        String title,
        Instant signedAt,
        Instant validUntil,
        Evidence evidence,
        String sha256,
        Withdrawal withdrawn,
        long version) {

    /** The patient's change of mind. */
    public record Withdrawal(Instant at, String reason, UUID staffId) {}

    public Consent withdraw(Withdrawal withdrawal) {
        return new Consent(
                id,
                patientId,
                templateId,
                templateVersion,
                title,
                signedAt,
                validUntil,
                evidence,
                sha256,
                withdrawal,
                version);
    }

    public Consent saved(long stored) {
        return new Consent(
                id,
                patientId,
                templateId,
                templateVersion,
                title,
                signedAt,
                validUntil,
                evidence,
                sha256,
                withdrawn,
                stored);
    }

    public State at(Instant moment) {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (evidence.refusal() != null) {
            return State.REFUSED;
        }
        return validUntil == null || moment.isBefore(validUntil) ? State.VALID : State.EXPIRED;
    }

    /** Where it stands. */
    public enum State {
        VALID,
        EXPIRED,
        WITHDRAWN,
        /** A notice that was offered and not acknowledged: nothing more is due (45 CFR 164.520(c)(2)(ii)). */
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
