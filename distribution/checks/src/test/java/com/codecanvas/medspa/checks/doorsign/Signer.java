package com.codecanvas.medspa.checks.doorsign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A vendor with a key of its own, made with the tools that every JDK has. */
public record Signer(Path keys) {
    private static final String PASSWORD = "only-for-tests";
    private static final String ALIAS = "vendor";

    public static Signer named(String name, Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("vendor.p12");
        run(
                List.of("keytool", "-genkeypair", "-keyalg", "EC", "-validity", "365", "-dname", "CN=" + name),
                List.of("-alias", ALIAS, "-keystore", keys.toString(), "-storepass", PASSWORD));
        return new Signer(keys);
    }

    void sign(Path file) throws IOException, InterruptedException {
        run(
                List.of("jarsigner", "-keystore", keys.toString(), "-storepass", PASSWORD),
                List.of(file.toString(), ALIAS));
    }

    private static void run(List<String> command, List<String> rest) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        line.addAll(rest);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + ": " + said);
        }
    }
}
