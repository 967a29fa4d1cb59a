package com.codecanvas.medspa.photos.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The present, in whole microseconds: what is answered now equals what is read later. */
final class Now {

    private Now() {}

    static Instant get() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
