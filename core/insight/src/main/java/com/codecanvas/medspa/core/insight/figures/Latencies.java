package com.codecanvas.medspa.core.insight.figures;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How long calls took over the last quarter of an hour, in a few hundred bytes and without a lock. Quantiles are exact to a fifth of their value. */
public final class Latencies {

    public static final int WINDOW_MINUTES = 15;
    private static final int SLICES = 3;
    private static final long SLICE_MILLIS = WINDOW_MINUTES * 60_000L / SLICES;
    /** Two for each doubling, from 1 ms to more than a minute. */
    private static final int BUCKETS = 33;

    private static final int ERRORS = BUCKETS;
    private static final int MAX_MICROS = BUCKETS + 1;
    private static final int WIDTH = BUCKETS + 2;

    private final Clock clock;
    private final AtomicIntegerArray counts = new AtomicIntegerArray(SLICES * WIDTH);
    private volatile long current = -1;

    public Latencies(Clock clock) {
        this.clock = clock;
    }

    public void add(long nanos, boolean error) {
        int base = slice(clock.millis());
        counts.incrementAndGet(base + bucket(nanos));
        if (error) {
            counts.incrementAndGet(base + ERRORS);
        }
        int micros = (int) Math.min(nanos / 1_000, Integer.MAX_VALUE);
        if (counts.get(base + MAX_MICROS) < micros) {
            counts.accumulateAndGet(base + MAX_MICROS, micros, Math::max);
        }
    }

    /** Adds what was seen to a sum over several. */
    public void addTo(Timings sum) {
        slice(clock.millis());
        for (int slice = 0; slice < SLICES; slice++) {
            int base = slice * WIDTH;
            for (int i = 0; i < BUCKETS; i++) {
                sum.bucket(i, counts.get(base + i));
            }
            sum.rest(counts.get(base + ERRORS), counts.get(base + MAX_MICROS));
        }
    }

    private int slice(long now) {
        long number = now / SLICE_MILLIS;
        if (number != current) {
            turnTo(number);
        }
        return (int) (number % SLICES) * WIDTH;
    }

    private synchronized void turnTo(long number) {
        for (long old = Math.max(current + 1, number - SLICES + 1); old <= number; old++) {
            int base = (int) (old % SLICES) * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                counts.set(base + i, 0);
            }
        }
        current = number;
    }

    static int bucket(long nanos) {
        double millis = nanos / 1e6;
        if (millis <= 1) {
            return 0;
        }
        return Math.min(BUCKETS - 1, (int) Math.ceil(2 * Math.log(millis) / Math.log(2)));
    }

    static double upperMillis(int bucket) {
        return Math.pow(2, bucket / 2.0);
    }

    static int buckets() {
        return BUCKETS;
    }
}
