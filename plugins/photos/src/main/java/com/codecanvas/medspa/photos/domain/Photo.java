package com.codecanvas.medspa.photos.domain;

import java.time.Instant;
import java.util.UUID;

/** A picture of a patient. {@code size} is in bytes, of the picture as it was sent. */
public record Photo(
        UUID id,
        UUID patientId,
        String kind,
        Instant takenAt,
        PhotoFacts facts,
        Picture picture,
        long size,
        boolean preview,
        long version) {
    public Photo with(PhotoFacts changed) {
        return new Photo(id, patientId, kind, takenAt, changed, picture, size, preview, version);
    }
}
