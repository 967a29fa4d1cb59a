package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.photos.domain.PhotoFacts;
import java.time.Instant;

/** What staff say of a photo; all of it is replaced. */
public record PhotoInput(
        String kind,
        Instant takenAt,
        String angle,
        String note,
        Boolean useInChart,
        Boolean useInTeaching,
        Boolean useInMarketing) {

    PhotoFacts.Uses uses() {
        return new PhotoFacts.Uses(
                Boolean.TRUE.equals(useInChart),
                Boolean.TRUE.equals(useInTeaching),
                Boolean.TRUE.equals(useInMarketing));
    }
}
