package com.codecanvas.medspa.consents.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a patient stands with one template.
 *
 * @param latest the latest signature under any version of it; null when there is none
 */
public record Standing(Template template, Consent latest, State state) {

    /** What a treatment has to know. */
    public enum State {
        MISSING,
        VALID,
        EXPIRED,
        WITHDRAWN,
        /** Signed under an older version of the text, which says something else. */
        OUTDATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing more has to be signed. A notice is acknowledged once, whatever later versions say (45 CFR 164.520(c)(2)(ii)); a consent is to what was read. */
    public boolean stands() {
        return state == State.VALID || state == State.OUTDATED && template.kind() == Template.Kind.NOTICE;
    }

    /** @param signed of one patient, of whatever templates; later signatures than {@code moment} do not count */
    public static Standing of(Template template, List<Consent> signed, Instant moment) {
        Optional<Consent> latest = signed.stream()
                .filter(consent -> consent.templateId().equals(template.id()))
                .filter(consent -> !consent.signedAt().isAfter(moment))
                .max(Comparator.comparing(Consent::signedAt));
        return latest.map(consent -> new Standing(template, consent, state(template, consent, moment)))
                .orElseGet(() -> new Standing(template, null, State.MISSING));
    }

    private static State state(Template template, Consent consent, Instant moment) {
        return switch (consent.at(moment)) {
            case WITHDRAWN -> State.WITHDRAWN;
            case EXPIRED -> State.EXPIRED;
            case VALID, REFUSED -> consent.templateVersion() < template.version() ? State.OUTDATED : State.VALID;
        };
    }
}
