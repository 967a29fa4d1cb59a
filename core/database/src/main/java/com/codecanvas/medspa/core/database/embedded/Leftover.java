package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the platform's process, which was killed. */
final class Leftover {
    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
    private static final String STOP_WITHIN_S = "30";

    private final Layout layout;
    private final Binaries binaries;
    private final Program program;

    Leftover(Layout layout, Binaries binaries, Program program) {
        this.layout = layout;
        this.binaries = binaries;
        this.program = program;
    }

    /** Stops it where it is ours, and takes away the mark of one that is gone: its number may belong to a stranger now. */
    void clear() throws IOException, InterruptedException {
        Optional<Long> pid = recordedPid();
        if (pid.isEmpty()) {
            return;
        }
        List<String> commandLine = commandLine(pid.get());
        if (!servesOurData(commandLine)) {
            Files.deleteIfExists(layout.postmasterPid());
            return;
        }
        if (!commandLine.get(0).equals(binaries.program("postgres").toString())) {
            throw new DatabaseProblem("Another PostgreSQL (process " + pid.get() + ", " + commandLine.get(0) + ") has "
                    + layout.cluster() + " open: stop it first.");
        }
        LOG.info("Stopping the database server that an earlier run left behind (process {})", pid.get());
        stop(pid.get());
    }

    private void stop(long pid) throws IOException, InterruptedException {
        for (String mode : List.of("fast", "immediate")) {
            Program.Outcome outcome =
                    program.run("pg_ctl", "stop", "-D", layout.cluster().toString(), "-m", mode, "-t", STOP_WITHIN_S);
            if (outcome.succeeded()) {
                return;
            }
        }
        throw new DatabaseProblem(
                "A database server of an earlier run (process " + pid + ") does not stop: end that process.");
    }

    private boolean servesOurData(List<String> commandLine) {
        int option = commandLine.indexOf("-D");
        return option > 0
                && option + 1 < commandLine.size()
                && Path.of(commandLine.get(0)).endsWith("postgres")
                && Path.of(commandLine.get(option + 1)).equals(layout.cluster());
    }

    private Optional<Long> recordedPid() throws IOException {
        try {
            return Files.readAllLines(layout.postmasterPid()).stream()
                    .findFirst()
                    .map(line -> Long.valueOf(line.trim()));
        } catch (NoSuchFileException stoppedCleanly) {
            return Optional.empty();
        }
    }

    private static List<String> commandLine(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.exists(file)) {
            return Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
        }
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().map(line -> Arrays.asList(line.split(" "))))
                .orElse(List.of());
    }
}
