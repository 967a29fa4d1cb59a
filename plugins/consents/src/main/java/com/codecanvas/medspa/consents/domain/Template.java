package com.codecanvas.medspa.consents.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * A version of a text that patients sign. Every line is a paragraph; one that begins with {@code ## } is a heading.
 *
 * @param version from 1; a change makes the next one, and signatures keep theirs
 * @param kind what signing it means
 * @param validDays days of the clinic's that a signature holds beyond the day on which it was given: 0 for that day's session alone, null for the whole series until it is
 *     withdrawn
 * @param required whether a treatment has to wait for it
 * @param publishedAt null for one that comes with the module
 */
public record Template(
        UUID id,
        int version,
        Kind kind,
        String title,
        String body,
        Integer validDays,
        boolean required,
        boolean active,
        Instant publishedAt) {

    /** The first moment at which a signature given at {@code signed} no longer holds; null when it holds until it is withdrawn. */
    public Instant end(Instant signed, ZoneId zone) {
        return validDays == null
                ? null
                : signed.atZone(zone)
                        .toLocalDate()
                        .plusDays(validDays + 1L)
                        .atStartOfDay(zone)
                        .toInstant();
    }

    /** A consent is given; a notice is acknowledged, or the patient refuses to and the clinic notes why. */
    public enum Kind {
        CONSENT,
        NOTICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
