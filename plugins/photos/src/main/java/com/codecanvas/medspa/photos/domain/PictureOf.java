package com.codecanvas.medspa.photos.domain;

import java.time.Instant;

/**
 * What a picture is of, in the words of the module that keeps it.
 *
 * @param source id of that module
 * @param label null where it can't be named
 * @param occasionAt null where there is no occasion, or it can't be named
 * @param missing why it can't be named, for people; null where it is
 */
public record PictureOf(String source, String label, Instant occasionAt, String occasionLabel, String missing) {

    public static PictureOf unnamed(String source, String because) {
        return new PictureOf(source, null, null, null, because);
    }
}
