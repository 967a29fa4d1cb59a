package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody does not want to be written to by a channel.
 *
 * @param evidence such as the words that were texted; may be null
 * @param liftedAt null while it is in force
 */
public record Suppression(
        UUID id, Channel channel, String address, Instant since, How how, String evidence, Instant liftedAt) {

    /** How it became known. */
    public enum How {
        REPLY,
        CARRIER,
        STAFF;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static How of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
