package com.codecanvas.medspa.bench.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took, again and again. */
final class Times {

    private final String what;
    private final String mustReach;
    private final List<Double> millis = new ArrayList<>();

    Times(String what, String mustReach) {
        this.what = what;
        this.mustReach = mustReach;
    }

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - start) / 1e6);
    }

    String row() {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %s |",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                mustReach);
    }
}
