package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running server process, a child of this one. */
final class Postmaster {
    private static final long LARGEST_LOG = 8L << 20;
    private static final int RECOVERY_MINUTES = 10;
    private static final String STOP_WITHIN_S = "15";

    private final Layout layout;
    private final Program program;
    private final Process process;

    private Postmaster(Layout layout, Program program, Process process) {
        this.layout = layout;
        this.program = program;
        this.process = process;
    }

    /** Answers once the server accepts connections, which after a crash means: once it has recovered. */
    static Postmaster start(Layout layout, ServiceUser user, Program program, int port)
            throws IOException, InterruptedException {
        Path log = openLog(layout);
        long before = Files.exists(log) ? Files.size(log) : 0;
        Process process = program.builder("postgres", ServerOptions.of(layout.cluster(), port))
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Postmaster postmaster = new Postmaster(layout, program, process);
        if (!postmaster.awaitReady()) {
            process.destroyForcibly();
            throw Diagnosis.of(since(log, before), layout, user).problem("The database does not start");
        }
        return postmaster;
    }

    long pid() {
        return process.pid();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    void stop() throws IOException, InterruptedException {
        for (String mode : List.of("fast", "immediate")) {
            program.run("pg_ctl", "stop", "-D", layout.cluster().toString(), "-m", mode, "-t", STOP_WITHIN_S);
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return;
            }
        }
        process.destroyForcibly().waitFor();
    }

    private boolean awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(RECOVERY_MINUTES);
        while (System.nanoTime() < end) {
            if (saysReady()) {
                return true;
            }
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    // The server keeps its state in the eighth line of its pid file.
    private boolean saysReady() throws IOException {
        if (!Files.exists(layout.postmasterPid())) {
            return false;
        }
        List<String> lines = Files.readAllLines(layout.postmasterPid());
        return lines.size() >= 8
                && lines.get(0).trim().equals(Long.toString(process.pid()))
                && lines.get(7).trim().equals("ready");
    }

    private static Path openLog(Layout layout) throws IOException {
        Path log = layout.log();
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static String since(Path log, long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            byte[] rest = new byte[(int) Math.min(64 << 10, file.length() - file.getFilePointer())];
            file.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        }
    }
}
