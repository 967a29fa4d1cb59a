package com.codecanvas.medspa.photos.domain;

/** What a file proved to be. */
public record Picture(String mediaType, int width, int height) {

    public static final long MOST_BYTES = 25L * 1024 * 1024;
    public static final long MOST_PIXELS = 50_000_000;

    public Picture {
        if (width < 1 || height < 1) {
            throw PictureRefusedException.broken();
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureRefusedException(
                    "too-many-pixels", "A picture can have at most 50 megapixels. Make it smaller and add it again.");
        }
    }
}
