package com.codecanvas.medspa.scheduling.domain.slots;

import java.time.Instant;
import java.util.Arrays;

/** When somebody or something is taken: stretches in order of time that neither touch nor overlap. */
public final class Timeline {

    public static final Timeline FREE = new Builder().build();

    private final long[] from;
    private final long[] to;

    private Timeline(long[] from, long[] to) {
        this.from = from;
        this.to = to;
    }

    boolean isFree(Span wanted) {
        int next = endingAfter(wanted.from());
        return next == from.length || from[next] >= wanted.to();
    }

    /** The free stretch that the free {@code wanted} lies in, as far as it is within. */
    Span gapAround(Span wanted, Span within) {
        int next = endingAfter(wanted.from());
        long begins = next == 0 ? within.from() : Math.max(within.from(), to[next - 1]);
        long ends = next == from.length ? within.to() : Math.min(within.to(), from[next]);
        return new Span(begins, ends);
    }

    long takenSeconds(Span within) {
        long taken = 0;
        for (int i = endingAfter(within.from()); i < from.length && from[i] < within.to(); i++) {
            taken += Math.min(to[i], within.to()) - Math.max(from[i], within.from());
        }
        return taken;
    }

    private int endingAfter(long time) {
        int at = Arrays.binarySearch(to, time);
        return at < 0 ? -at - 1 : at + 1;
    }

    /** Takes stretches in order of their beginning. */
    public static final class Builder {

        private long[] from = new long[16];
        private long[] to = new long[16];
        private int count;

        /** Parts of a second count as taken, which changes nothing for times that are full minutes. */
        public Builder add(Instant begins, Instant ends) {
            return add(begins.getEpochSecond(), ends.getEpochSecond() + (ends.getNano() > 0 ? 1 : 0));
        }

        Builder add(long begins, long ends) {
            if (count > 0 && begins <= to[count - 1]) {
                to[count - 1] = Math.max(to[count - 1], ends);
                return this;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            from[count] = begins;
            to[count++] = ends;
            return this;
        }

        public Timeline build() {
            return new Timeline(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        }
    }
}
