package com.codecanvas.medspa.bench.modules;

import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Install, upgrade and remove again and again: what stays in memory afterwards. */
public record Cycles(ServerProcess server, Installation installation, Path graph) {

    private static final int CYCLES = Integer.parseInt(System.getenv().getOrDefault("MEDSPA_BENCH_CYCLES", "200"));
    private static final int LOOK_EVERY = Math.max(1, CYCLES / 20);

    /** After a collection. */
    record Look(int cycles, double heapMiB, int classes, int threads) {}

    public void print() throws Exception {
        Operator operator = new Operator(server.port(), installation.data());
        ModuleFiles files = ModuleFiles.of(installation.home());
        Path first = files.make("cyclenotes", 1);
        Path second = files.make("cyclenotes", 2);
        List<Look> looks = new ArrayList<>();
        looks.add(look(operator, 0));
        for (int i = 1; i <= CYCLES; i++) {
            operator.install(operator.plan(first));
            operator.install(operator.plan(second));
            operator.remove("cyclenotes");
            if (i % LOOK_EVERY == 0) {
                looks.add(look(operator, i));
                System.err.println(looks.get(looks.size() - 1));
            }
        }
        Files.writeString(graph, HeapGraph.of(looks));
        print(looks);
    }

    private static void print(List<Look> looks) {
        System.out.printf(
                "%n| After so many installs, upgrades and removals | heap after collection | classes | threads |%n");
        System.out.println("|---|---|---|---|");
        for (Look look : looks) {
            if (look.cycles() % Math.max(1, CYCLES / 4) == 0 || look.cycles() == LOOK_EVERY) {
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f MiB | %d | %d |%n",
                        look.cycles(),
                        look.heapMiB(),
                        look.classes(),
                        look.threads());
            }
        }
        List<Look> warm =
                looks.stream().filter(look -> look.cycles() >= CYCLES / 4).toList();
        double heap = slope(warm, true) * 100;
        double classes = slope(warm, false) * 100;
        System.out.printf(
                Locale.ROOT,
                "%nFrom the %dth on, 100 cycles add %.2f MiB and %.0f classes (must stay flat); see cycles.svg%n",
                CYCLES / 4,
                heap,
                classes);
    }

    /** Of the straight line through all, for each cycle. */
    private static double slope(List<Look> looks, boolean heap) {
        double meanX = looks.stream().mapToInt(Look::cycles).average().orElse(0);
        double meanY =
                looks.stream().mapToDouble(look -> value(look, heap)).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Look look : looks) {
            above += (look.cycles() - meanX) * (value(look, heap) - meanY);
            below += (look.cycles() - meanX) * (look.cycles() - meanX);
        }
        return above / below;
    }

    private static double value(Look look, boolean heap) {
        return heap ? look.heapMiB() : look.classes();
    }

    private Look look(Operator operator, int cycles) throws IOException, InterruptedException {
        // Twice: what soft and weak references and cleaners let go of in the first is free in the second.
        server.collect();
        server.collect();
        return new Look(
                cycles,
                operator.metric("jvm_memory_used_bytes{area=\"heap\"}") / (1 << 20),
                (int) operator.metric("jvm_classes_currently_loaded"),
                (int) operator.metric("jvm_threads_current"));
    }
}
