package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of the machine in the module's folder. */
final class Tool {

    private Tool() {}

    /** @throws BuildFailure with what it printed, when it does not succeed */
    static void run(Path folder, List<String> command) throws IOException, InterruptedException, BuildFailure {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new BuildFailure(output.strip());
        }
    }
}
