package com.codecanvas.medspa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Time from the command to the first ready answer, and memory then. */
record StartUp(Installation installation, Path archive) {

    private static final int RUNS = 3;

    void print() throws IOException, InterruptedException {
        System.out.println("| Start | median of " + RUNS + " | must reach |");
        System.out.println("|---|---|---|");
        System.out.printf(Locale.ROOT, "| first, with initialising the database | %.1f s | |%n", seconds(false, 1)[0]);
        double[] cold = seconds(true, RUNS);
        System.out.printf(Locale.ROOT, "| cold cache, database initialised | %.1f s | 6 s |%n", cold[RUNS / 2]);
        double[] warm = seconds(false, RUNS);
        System.out.printf(Locale.ROOT, "| warm | %.1f s | 4 s |%n", warm[RUNS / 2]);
        long resident;
        try (ServerProcess server = installation.start()) {
            resident = server.residentMiB();
        }
        PlainKaraf plain = PlainKaraf.measured(installation.home().getParent());
        System.out.printf(
                Locale.ROOT,
                "| cold / plain Karaf's %.1f s | %.2f | |%n",
                plain.seconds(),
                cold[RUNS / 2] / plain.seconds());
        System.out.printf("| resident when ready | %d MiB | 350 MiB |%n", resident);
        System.out.printf(
                Locale.ROOT,
                "| resident / plain Karaf's %d MiB | %.2f | 2.5 |%n",
                plain.residentMiB(),
                (double) resident / plain.residentMiB());
        System.out.printf(Locale.ROOT, "| distribution | %.1f MB | |%n%n", Files.size(archive) / 1e6);
    }

    private double[] seconds(boolean cold, int runs) throws IOException, InterruptedException {
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            if (cold) {
                installation.forgetCache();
            }
            try (ServerProcess server = installation.start()) {
                seconds[i] = server.readyAfter().toMillis() / 1000.0;
            }
        }
        java.util.Arrays.sort(seconds);
        return seconds;
    }
}
