package com.codecanvas.medspa.checks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One server in the foreground, with a data folder and a port of its own; ended by its process alone. */
public final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path data;
    private final int port;

    private RunningServer(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Answers once it is ready. */
    public static RunningServer start(Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        RunningServer server = launch(data, freePort(), environment);
        server.awaitReady();
        return server;
    }

    /** Answers once it is ready and its two demo clinics are filled. */
    static RunningServer startDemo(Path data) throws IOException, InterruptedException {
        RunningServer server = launch("demo", data, freePort(), Map.of());
        server.awaitReady();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(data.resolve("demo.json"))) {
            if (server.process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                server.process.destroy();
                throw new IllegalStateException("The demo was not filled: " + server.console());
            }
        }
        return server;
    }

    public static RunningServer launch(Path data, int port, Map<String, String> environment) throws IOException {
        return launch("run", data, port, environment);
    }

    private static RunningServer launch(String mode, Path data, int port, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = command(data, port, mode);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(console(data).toFile())
                .start();
        return new RunningServer(process, data, port);
    }

    static ProcessBuilder command(Path data, int port, String... arguments) throws IOException {
        Files.createDirectories(data.getParent());
        String[] line = new String[arguments.length + 1];
        line[0] = Installation.home().resolve("bin/medspa").toString();
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().removeIf(name -> name.startsWith("MEDSPA_"));
        builder.environment().put("MEDSPA_DATA", data.toString());
        builder.environment().put("MEDSPA_HTTP_PORT", Integer.toString(port));
        return builder;
    }

    /** A command of {@code bin/medspa} for this server, with nobody at the terminal. */
    public Outcome medspa(String... arguments) throws IOException, InterruptedException {
        return Outcome.of(command(data, port, arguments));
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    /** What it printed so far. */
    public String console() throws IOException {
        return Files.readString(console(data));
    }

    /** Makes a clinic with one admin and signs that admin in. */
    public ClinicApi newClinic(String name) throws IOException, InterruptedException {
        return ClinicApi.create(
                address(), Files.readString(data.resolve("operator.token")).trim(), name);
    }

    public int status(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notListening) {
            return 0;
        }
    }

    public void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && status("/health/ready") != 200) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended: " + console());
            }
        }
        if (status("/health/ready") != 200) {
            process.destroy();
            throw new IllegalStateException("The server is not ready after " + PATIENCE + ": " + console());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Path console(Path data) {
        return data.resolveSibling("console.log");
    }
}
