package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.photos.domain.Photo;
import java.time.Instant;
import java.util.UUID;

/** A photo without its picture. {@code size} is in bytes, width and height in pixels. */
public record PhotoView(
        UUID id,
        long version,
        UUID patientId,
        String kind,
        Instant takenAt,
        String angle,
        String note,
        String mediaType,
        int width,
        int height,
        long size,
        boolean preview,
        ConsentView chart,
        ConsentView teaching,
        ConsentView marketing)
        implements Versioned {

    static PhotoView of(Photo photo) {
        return new PhotoView(
                photo.id(),
                photo.version(),
                photo.patientId(),
                photo.kind(),
                photo.takenAt(),
                photo.facts().angle(),
                photo.facts().note(),
                photo.picture().mediaType(),
                photo.picture().width(),
                photo.picture().height(),
                photo.size(),
                photo.preview(),
                ConsentView.of(photo.facts().chart()),
                ConsentView.of(photo.facts().teaching()),
                ConsentView.of(photo.facts().marketing()));
    }
}
