package com.codecanvas.medspa.webhooks.domain;

import java.time.Duration;
import java.util.List;

/** When a message that did not arrive is sent again: soon at first, after three days for the last time. */
public final class BackOff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private BackOff() {}

    public static boolean exhausted(int attempts) {
        return attempts > WAITS.size();
    }

    public static Duration after(int attempts) {
        return WAITS.get(attempts - 1);
    }
}
