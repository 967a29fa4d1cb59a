package com.codecanvas.medspa.cli.dev;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the steps from a saved file to the server took. */
final class Steps {

    private final Instant begin;
    private final List<String> words = new ArrayList<>();
    private Instant last;

    Steps(Instant begin) {
        this.begin = begin;
        this.last = begin;
    }

    void done(String step) {
        Instant now = Instant.now();
        words.add(step + " " + seconds(last, now));
        last = now;
    }

    String total() {
        return seconds(begin, last);
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.2f s", Duration.between(from, to).toMillis() / 1000.0);
    }

    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
