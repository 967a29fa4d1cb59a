package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of the server's programs to its end. */
final class Program {
    private static final int PATIENCE_S = 60;

    private final ServiceUser user;
    private final Binaries binaries;
    private final Path folder;

    Program(ServiceUser user, Binaries binaries, Path folder) {
        this.user = user;
        this.binaries = binaries;
        this.folder = folder;
    }

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Outcome run(String name, String... arguments) throws IOException, InterruptedException {
        Process process = builder(name, List.of(arguments))
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
            return new Outcome(ended ? process.exitValue() : -1, output.trim());
        } finally {
            process.destroyForcibly();
        }
    }

    ProcessBuilder builder(String name, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(user.command(binaries.program(name), arguments));
        builder.directory(folder.toFile());
        // The server must not depend on whose terminal it was started from.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG") || variable.startsWith("MEDSPA"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }
}
