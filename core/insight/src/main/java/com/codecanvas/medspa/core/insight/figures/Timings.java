package com.codecanvas.medspa.core.insight.figures;

/** A sum of {@link Latencies}. */
public final class Timings {

    private final long[] buckets = new long[Latencies.buckets()];
    private long errors;
    private long maxMicros;

    void bucket(int index, long count) {
        buckets[index] += count;
    }

    void rest(long moreErrors, long max) {
        errors += moreErrors;
        maxMicros = Math.max(maxMicros, max);
    }

    public long requests() {
        long sum = 0;
        for (long bucket : buckets) {
            sum += bucket;
        }
        return sum;
    }

    public long errors() {
        return errors;
    }

    public double maxMillis() {
        return rounded(maxMicros / 1_000.0);
    }

    /** Zero without requests; never more than the longest. */
    public double quantileMillis(double quantile) {
        long all = requests();
        double wanted = quantile * all;
        long below = 0;
        for (int i = 0; i < buckets.length && all > 0; i++) {
            if (buckets[i] > 0 && below + buckets[i] >= wanted) {
                double from = i == 0 ? 0 : Latencies.upperMillis(i - 1);
                double within = (wanted - below) / buckets[i];
                double found = from + (Latencies.upperMillis(i) - from) * within;
                return rounded(Math.min(found, maxMicros / 1_000.0));
            }
            below += buckets[i];
        }
        return 0;
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }
}
