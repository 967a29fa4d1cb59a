package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits for a server that was just put into the background, and says how it went. */
final class AwaitCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LINES_SHOWN = 5;

    private final Settings settings;
    private final long pid;

    AwaitCommand(Settings settings, long pid) {
        this.settings = settings;
        this.pid = pid;
    }

    void run() throws IOException, InterruptedException {
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        String problem = new Readiness(settings.address())
                .await(PATIENCE, () -> server.map(ProcessHandle::isAlive).orElse(false));
        boolean alive = server.map(ProcessHandle::isAlive).orElse(false);
        if (!alive) {
            lastLines().forEach(System.err::println);
            throw new Refusal(1, "The server stopped while starting.");
        }
        if (!problem.isEmpty()) {
            throw new Refusal(1, "The server (process " + pid + ") runs but is not ready: " + problem);
        }
        System.out.println("MedSpa is ready at " + settings.address() + " (process " + pid + ")");
    }

    private List<String> lastLines() throws IOException {
        Path console = settings.data().resolve("log/console.log");
        if (!Files.exists(console)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(console);
        return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
    }
}
