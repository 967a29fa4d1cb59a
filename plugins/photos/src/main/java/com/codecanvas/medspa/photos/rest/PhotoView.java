package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PictureOf;
import java.time.Instant;
import java.util.UUID;

/**
 * A photo without its picture.
 *
 * @param size in bytes; width and height are in pixels
 * @param subject what it is of, and at which occasion; null for nothing
 * @param of the same in words; null for nothing
 */
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
        ConsentView marketing,
        UUID subject,
        UUID occasion,
        PictureOf of)
        implements Versioned {

    static PhotoView of(Photo photo, PictureOf named) {
        Link link = photo.link();
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
                ConsentView.of(photo.facts().marketing()),
                link == null ? null : link.subjectId(),
                link == null ? null : link.occasionId(),
                named);
    }
}
