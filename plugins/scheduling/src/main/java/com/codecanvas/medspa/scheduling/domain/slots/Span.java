package com.codecanvas.medspa.scheduling.domain.slots;

/** A stretch of time in seconds since 1970, its end not included. */
public record Span(long from, long to) {

    long seconds() {
        return to - from;
    }

    boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    boolean touches(Span later) {
        return later.from <= to;
    }
}
