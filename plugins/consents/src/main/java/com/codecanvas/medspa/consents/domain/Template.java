package com.codecanvas.medspa.consents.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A version of a text that patients sign. Paragraphs are separated by an empty line; a line that begins with {@code ## } is a heading.
 *
 * @param version from 1; a change makes the next one, and signatures keep theirs
 * @param kind what signing it means
 * @param validDays how long a signature holds, null for until it is withdrawn
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

    /** A consent is given; a notice is acknowledged, or the patient refuses to and the clinic notes why. */
    public enum Kind {
        CONSENT,
        NOTICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
