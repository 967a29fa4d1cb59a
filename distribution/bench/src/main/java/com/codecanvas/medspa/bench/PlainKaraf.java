package com.codecanvas.medspa.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Apache Karaf as it comes, started with the same heap: what the container alone needs.
 *
 * @param seconds from the command until its features are in, with an empty cache
 */
record PlainKaraf(long residentMiB, double seconds) {

    static PlainKaraf measured(Path work) throws IOException, InterruptedException {
        Path archive = work.resolve("plain-karaf.tar.gz");
        try (InputStream packed = PlainKaraf.class.getResourceAsStream("/plain-karaf.tar.gz")) {
            Files.copy(packed, archive);
        }
        Path folder = Files.createDirectory(work.resolve("plain"));
        Installation.run("tar", "-xzf", archive.toString(), "-C", folder.toString());
        Path home;
        try (Stream<Path> unpacked = Files.list(folder)) {
            home = unpacked.findFirst().orElseThrow();
        }
        ProcessBuilder builder =
                new ProcessBuilder(home.resolve("bin/karaf").toString(), "run").redirectErrorStream(true);
        builder.environment().put("KARAF_EXEC", "exec");
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            awaitSettled(home, process, output);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new PlainKaraf(ServerProcess.Proc.residentMiB(process.pid()), seconds);
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Its log says when all features are in. */
    private static void awaitSettled(Path home, Process process, BufferedReader output)
            throws IOException, InterruptedException {
        Path log = home.resolve("data/log/karaf.log");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && process.isAlive()) {
            while (output.ready()) {
                output.readLine();
            }
            if (Files.exists(log) && Files.readString(log).contains("Done.")) {
                return;
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new IOException("Plain Karaf did not settle");
    }
}
