package com.codecanvas.medspa.photos.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture of a patient.
 *
 * @param link what of the patient it shows; null where nobody said
 * @param size in bytes, of the picture as it was sent
 */
public record Photo(
        UUID id,
        UUID patientId,
        String kind,
        Instant takenAt,
        PhotoFacts facts,
        Link link,
        Picture picture,
        long size,
        boolean preview,
        long version) {

    /** Before it is there. */
    public static Photo wanted(UUID patientId, String kind, Instant takenAt, PhotoFacts facts, Link link) {
        return new Photo(null, patientId, kind, takenAt, facts, link, null, 0, false, 0);
    }

    public Photo received(UUID newId, Picture seen, long bytes) {
        return new Photo(newId, patientId, kind, takenAt, facts, link, seen, bytes, false, 0);
    }

    public Photo with(PhotoFacts changed) {
        return with(kind, takenAt, changed, link);
    }

    public Photo with(String newKind, Instant newTime, PhotoFacts changed, Link newLink) {
        return new Photo(id, patientId, newKind, newTime, changed, newLink, picture, size, preview, version);
    }
}
