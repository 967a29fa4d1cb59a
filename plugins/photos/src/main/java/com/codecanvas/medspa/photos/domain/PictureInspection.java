package com.codecanvas.medspa.photos.domain;

import java.nio.charset.StandardCharsets;

/** Finds out what a file is by its content while it passes by, whatever its name or sender says. */
public final class PictureInspection {

    private static final int START = 12;

    private final byte[] start = new byte[START];
    private long count;
    private Walk walk;

    /** @throws PictureRefusedException as soon as something is wrong */
    public void take(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int passed = count < START ? 0 : walk.pass(bytes, at, end);
            at += passed;
            count += passed;
            if (at < end) {
                take(bytes[at]);
                at++;
            }
        }
        if (count > Picture.MOST_BYTES) {
            throw tooLarge();
        }
    }

    private void take(byte next) {
        if (count < START) {
            start[(int) count] = next;
        }
        count++;
        if (count > START) {
            walk.take(next & 0xff);
        } else if (count == START) {
            begin();
        }
    }

    public static PictureRefusedException tooLarge() {
        return new PictureRefusedException(
                "too-large", "A picture can have at most 25 MB. Make it smaller and add it again.");
    }

    public long count() {
        return count;
    }

    /** @throws PictureRefusedException when the file is not whole */
    public Picture end() {
        if (walk == null) {
            throw unknown();
        }
        return walk.end();
    }

    private void begin() {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            walk = new JpegWalk();
        } else if (PngWalk.begins(start)) {
            walk = new PngWalk();
        } else if (text.startsWith("RIFF") && text.endsWith("WEBP")) {
            walk = new WebpWalk();
        } else if (text.startsWith("ftyp", 4)) {
            throw new PictureRefusedException(
                    "heic",
                    "HEIC pictures and films can't be shown everywhere. Save the picture as JPEG and add it again.");
        } else {
            throw unknown();
        }
        for (byte each : start) {
            walk.take(each & 0xff);
        }
    }

    private static PictureRefusedException unknown() {
        return new PictureRefusedException("not-a-picture", "This is no picture. Choose a JPEG, PNG or WebP file.");
    }
}
