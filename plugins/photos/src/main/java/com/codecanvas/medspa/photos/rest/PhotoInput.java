package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.photos.domain.PhotoFacts;
import java.time.Instant;
import java.util.UUID;

/**
 * What staff say of a photo; all of it is replaced.
 *
 * @param subject what it is of, one of the patient's photo-subjects; null for nothing
 * @param occasion one of the subject's; null for none
 */
public record PhotoInput(
        String kind,
        Instant takenAt,
        String angle,
        String note,
        Boolean useInChart,
        Boolean useInTeaching,
        Boolean useInMarketing,
        UUID subject,
        UUID occasion) {

    SubjectChecks.Wanted link() {
        return new SubjectChecks.Wanted(subject, occasion);
    }

    PhotoFacts.Uses uses() {
        return new PhotoFacts.Uses(
                Boolean.TRUE.equals(useInChart),
                Boolean.TRUE.equals(useInTeaching),
                Boolean.TRUE.equals(useInMarketing));
    }
}
