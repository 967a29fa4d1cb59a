package com.codecanvas.medspa.bench;

import com.codecanvas.medspa.bench.killed.PaymentsUnderKills;
import com.codecanvas.medspa.bench.killed.RemindersUnderKill;
import com.codecanvas.medspa.bench.modules.Cycles;
import com.codecanvas.medspa.bench.modules.ManyModules;
import com.codecanvas.medspa.bench.modules.ModuleChanges;
import com.codecanvas.medspa.bench.pictures.Uploads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;

/** Measures the shipped distribution: {@code Bench ARCHIVE SECONDS PARTS FOLDER}. Prints Markdown. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path archive = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        Path work = Files.createTempDirectory("medspa-bench");
        System.out.printf(
                Locale.ROOT,
                "%s processors, Java %s, %s %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        try {
            Installation installation = Installation.unpack(archive, work);
            Set<String> wanted = Set.of(arguments[2].split(","));
            if (wanted.contains("start")) {
                new StartUp(installation, archive).print();
            }
            if (wanted.contains("requests")) {
                try (ServerProcess server = installation.start()) {
                    new Requests(server, installation, seconds).print();
                    new ModuleSwitch(server, installation).print();
                    System.out.printf("%nResident after the load: %d MiB%n", server.residentMiB());
                }
            }
            if (wanted.contains("slots")) {
                try (ServerProcess server = installation.start()) {
                    new FreeTimes(server, installation, seconds).print();
                }
            }
            modules(installation, wanted, Path.of(arguments[3]));
            clinics(installation, wanted);
        } catch (Exception failure) {
            Path kept = Path.of(System.getProperty("java.io.tmpdir"), "medspa-bench-server.log");
            Files.copy(work.resolve("server.log"), kept, StandardCopyOption.REPLACE_EXISTING);
            System.err.println("The server's log is kept as " + kept);
            throw failure;
        } finally {
            Installation.remove(work);
        }
    }

    private static void modules(Installation installation, Set<String> wanted, Path here) throws Exception {
        if (wanted.contains("changes")) {
            try (ServerProcess server = installation.start()) {
                new ModuleChanges(server, installation).print();
            }
        }
        if (wanted.contains("cycles")) {
            try (ServerProcess server = installation.start()) {
                new Cycles(server, installation, here.resolve("cycles.svg")).print();
            }
        }
        if (wanted.contains("many")) {
            new ManyModules(installation).print();
        }
    }

    private static void clinics(Installation installation, Set<String> wanted) throws Exception {
        if (wanted.contains("pictures")) {
            new Uploads(installation).print();
        }
        if (wanted.contains("reminders")) {
            new RemindersUnderKill(installation, setting("REMINDERS", 10_000)).print();
        }
        if (wanted.contains("payments")) {
            new PaymentsUnderKills(installation, setting("KILLS", 100)).print();
        }
    }

    private static int setting(String name, int usual) {
        return Integer.parseInt(System.getenv().getOrDefault("MEDSPA_BENCH_" + name, Integer.toString(usual)));
    }
}
