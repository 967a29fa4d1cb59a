package com.codecanvas.medspa.checks.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What the server does by itself, of which no page tells. */
final class Awaited {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Whether it has happened. */
    interface Sign {
        boolean seen() throws Exception;
    }

    private Awaited() {}

    static void until(Sign sign) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.seen()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not happen within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
