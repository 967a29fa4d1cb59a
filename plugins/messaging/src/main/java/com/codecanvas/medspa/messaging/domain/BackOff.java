package com.codecanvas.medspa.messaging.domain;

import java.time.Duration;

/** How long to wait before a provider that is away is asked again: a minute, doubling up to an hour, twelve times in all. */
public final class BackOff {

    public static final int MOST_ATTEMPTS = 12;
    private static final int DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /** @param attempts made so far, from 1 on */
    public static Duration after(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
