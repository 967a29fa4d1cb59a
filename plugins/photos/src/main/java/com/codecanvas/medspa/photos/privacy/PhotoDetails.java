package com.codecanvas.medspa.photos.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.photos.domain.Consent;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PhotoFacts;
import com.codecanvas.medspa.photos.domain.PictureOf;
import java.time.Instant;

/**
 * A photo as its patient reads it.
 *
 * @param pictureOf null where nobody said
 * @param deletedBecause only where the picture is gone and its record left
 */
record PhotoDetails(
        String kind,
        String pictureOf,
        String occasion,
        Instant takenAt,
        String angle,
        String note,
        String size,
        Use useInChart,
        Use useInTeaching,
        Use useInMarketing,
        String deletedBecause) {

    /** What the patient said to one use, and who wrote it down. */
    record Use(String consent, String recordedBy, Instant recordedAt) {

        static Use of(Consent consent, StaffDirectory staff) {
            String words = consent.given() ? "given" : consent.at() == null ? "never asked" : "not given";
            return new Use(words, staff.nameOf(consent.by()), consent.at());
        }
    }

    static PhotoDetails of(Photo photo, PictureOf of, StaffDirectory staff) {
        PhotoFacts facts = photo.facts();
        return new PhotoDetails(
                photo.kind(),
                of == null ? null : of.label() == null ? of.missing() : of.label(),
                of == null ? null : of.occasionLabel(),
                photo.takenAt(),
                facts.angle(),
                facts.note(),
                photo.picture().width() + " × " + photo.picture().height() + " pixels",
                Use.of(facts.chart(), staff),
                Use.of(facts.teaching(), staff),
                Use.of(facts.marketing(), staff),
                facts.goneBecause());
    }
}
