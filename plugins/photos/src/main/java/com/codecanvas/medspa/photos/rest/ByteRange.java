package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of bytes (RFC 9110, 14.2); {@code last} is part of it. Anything but a single range asks for the whole. */
record ByteRange(long first, long last, long size) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    static ByteRange everything() {
        return new ByteRange(0, Long.MAX_VALUE - 1, Long.MAX_VALUE);
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 416 when it begins behind the end */
    static ByteRange parse(String header, long size) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.trim());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return new ByteRange(0, size - 1, size);
        }
        boolean suffix = range.group(1).isEmpty();
        long first = suffix ? Math.max(0, size - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        boolean open = suffix || range.group(2).isEmpty();
        long last = open ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (first > last) {
            throw Problem.of("range", 416, "No such part", "The picture has " + size + " bytes.");
        }
        return new ByteRange(first, last, size);
    }

    boolean whole() {
        return length() == size;
    }

    long length() {
        return last - first + 1;
    }

    String header() {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
