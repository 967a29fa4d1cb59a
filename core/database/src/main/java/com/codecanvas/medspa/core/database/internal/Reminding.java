package com.codecanvas.medspa.core.database.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** When a problem is to be told: at once, and again now and then while it stays, as the log may not have been there the first time. Used by one thread. */
final class Reminding {

    private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final LongSupplier nanoTime;
    private String told;
    private long toldAt;
    private long pause;

    Reminding(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Counts as told when the answer is true. */
    boolean due(String problem) {
        long now = nanoTime.getAsLong();
        boolean other = !problem.equals(told);
        if (!other && now - toldAt < pause) {
            return false;
        }
        pause = other ? FIRST_NANOS : Math.min(pause * 2, LONGEST_NANOS);
        told = problem;
        toldAt = now;
        return true;
    }
}
