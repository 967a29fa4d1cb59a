package com.codecanvas.medspa.bench.modules;

import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import java.util.Arrays;
import java.util.Locale;

/** Fifty modules with a table, an entity, an endpoint, a permission and a setting each: what they do to a start. */
public record ManyModules(Installation installation) {

    private static final int MODULES = 50;
    private static final int RUNS = 5;

    public void print() throws Exception {
        double before = warmSeconds();
        long residentBefore;
        long residentAfter;
        try (ServerProcess server = installation.start()) {
            residentBefore = server.residentMiB();
            Operator operator = new Operator(server.port(), installation.data());
            ModuleFiles files = ModuleFiles.of(installation.home());
            for (int i = 1; i <= MODULES; i++) {
                operator.install(operator.plan(files.make("many" + i, 1)));
            }
        }
        double after = warmSeconds();
        try (ServerProcess server = installation.start()) {
            residentAfter = server.residentMiB();
        }
        System.out.printf("%n| Warm start, median of %d | ready after | resident | must reach |%n", RUNS);
        System.out.println("|---|---|---|---|");
        System.out.printf(
                Locale.ROOT, "| the modules that are shipped | %.1f s | %d MiB | |%n", before, residentBefore);
        System.out.printf(Locale.ROOT, "| and %d more | %.1f s | %d MiB | |%n", MODULES, after, residentAfter);
        System.out.printf(Locale.ROOT, "| ratio | %.2f | | 1.5 |%n", after / before);
    }

    private double warmSeconds() throws Exception {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (ServerProcess server = installation.start()) {
                seconds[i] = server.readyAfter().toMillis() / 1000.0;
            }
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }
}
