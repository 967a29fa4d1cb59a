package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.consents.domain.Consent;
import java.time.Instant;
import java.util.UUID;

/** A signature as it is answered; who signed and refused is null where the other happened. */
public record ConsentView(
        UUID id,
        long version,
        UUID templateId,
        int templateVersion,
        String title,
        String state,
        Instant signedAt,
        Instant validUntil,
        String typedName,
        boolean guardian,
        String refusal,
        String staffName,
        String sha256,
        Instant withdrawnAt,
        String withdrawalReason)
        implements Versioned {

    static ConsentView of(Consent consent, Instant now) {
        Consent.Withdrawal withdrawn = consent.withdrawn();
        return new ConsentView(
                consent.id(),
                consent.version(),
                consent.templateId(),
                consent.templateVersion(),
                consent.title(),
                consent.at(now).code(),
                consent.signedAt(),
                consent.validUntil(),
                consent.evidence().typedName(),
                consent.evidence().guardian(),
                consent.evidence().refusal(),
                consent.evidence().staffName(),
                consent.sha256(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.reason());
    }
}
