package com.codecanvas.medspa.photos.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What of a photo is encrypted as a whole.
 *
 * @param angle how it was taken, such as front or close-up
 * @param goneBecause why it was deleted; null while it is there
 */
public record PhotoFacts(
        String angle, String note, Consent chart, Consent teaching, Consent marketing, String goneBecause) {

    public static PhotoFacts of(String angle) {
        return new PhotoFacts(angle, null, Consent.NONE, Consent.NONE, Consent.NONE, null);
    }

    public PhotoFacts described(String newAngle, String newNote) {
        return new PhotoFacts(newAngle, newNote, chart, teaching, marketing, goneBecause);
    }

    public PhotoFacts agreed(Uses uses, UUID by, Instant at) {
        return new PhotoFacts(
                angle,
                note,
                chart.now(uses.chart(), by, at),
                teaching.now(uses.teaching(), by, at),
                marketing.now(uses.marketing(), by, at),
                goneBecause);
    }

    public PhotoFacts gone(String because) {
        return new PhotoFacts(angle, note, chart, teaching, marketing, because);
    }

    /** What a picture may be used for. */
    public record Uses(boolean chart, boolean teaching, boolean marketing) {}
}
