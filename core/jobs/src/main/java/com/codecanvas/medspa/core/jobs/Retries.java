package com.codecanvas.medspa.core.jobs;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When a failed job is tried again: after 5 s, doubling up to an hour, a fifth more or less so that failures do not march in step. */
final class Retries {

    static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final RandomGenerator random;

    Retries(RandomGenerator random) {
        this.random = random;
    }

    boolean exhausted(int attempt) {
        return attempt >= MOST_ATTEMPTS;
    }

    Duration after(int attempt) {
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, 20);
        long delay = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis((long) (delay * random.nextDouble(0.8, 1.2)));
    }
}
