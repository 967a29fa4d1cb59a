package com.codecanvas.medspa.consents.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Evidence;
import java.time.Instant;

/** A signature, or the note of one that was refused, as its patient reads it. */
record SignatureFacts(
        String document,
        int versionOfText,
        String state,
        Instant signedAt,
        Instant validUntil,
        Proof evidence,
        String refusedBecause,
        Withdrawn withdrawal) {

    /** What shows that the patient meant to sign. */
    record Proof(
            boolean agreedToSignElectronically,
            String nameAsTyped,
            boolean signedByRepresentative,
            String signedBefore,
            String networkAddress,
            String browser,
            String sha256OfDocument) {}

    record Withdrawn(Instant withdrawnAt, String reason, String notedBy) {}

    static SignatureFacts of(Consent consent, Instant now, StaffDirectory staff) {
        return new SignatureFacts(
                consent.title(),
                consent.templateVersion(),
                consent.at(now).code(),
                consent.signedAt(),
                consent.validUntil(),
                proof(consent),
                consent.evidence().refusal(),
                withdrawn(consent.withdrawn(), staff));
    }

    private static Proof proof(Consent consent) {
        Evidence evidence = consent.evidence();
        return new Proof(
                evidence.electronic(),
                evidence.typedName(),
                evidence.guardian(),
                evidence.staffName(),
                evidence.address(),
                evidence.browser(),
                consent.sha256());
    }

    private static Withdrawn withdrawn(Consent.Withdrawal by, StaffDirectory staff) {
        return by == null ? null : new Withdrawn(by.at(), by.reason(), staff.nameOf(by.staffId()));
    }
}
