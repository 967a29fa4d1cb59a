package com.codecanvas.medspa.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The distribution in the foreground with a data folder and a free port of its own; ended by its own process id. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final int port;
    private final Duration readyAfter;
    private final Process process;

    private ServerProcess(Process process, int port, Duration readyAfter) {
        this.process = process;
        this.port = port;
        this.readyAfter = readyAfter;
    }

    static ServerProcess start(Path installation, Path data) throws IOException, InterruptedException {
        return start(installation, data, freePort());
    }

    static ServerProcess start(Path installation, Path data, int port) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        installation.resolve("bin/medspa").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("server.log").toFile());
        builder.environment()
                .putAll(Map.of("MEDSPA_HTTP_PORT", Integer.toString(port), "MEDSPA_DATA", data.toString()));
        long begin = System.nanoTime();
        Process process = builder.start();
        awaitReady(process, port);
        return new ServerProcess(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    public int port() {
        return port;
    }

    public Duration readyAfter() {
        return readyAfter;
    }

    /** As when the power fails: nothing is asked to end. Its database goes on, and is found at the next start. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What the server and its database have used of the processors since they began. */
    public Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Makes the server collect its garbage. */
    public void collect() throws IOException, InterruptedException {
        Process collection = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collection.waitFor() != 0) {
            throw new IOException("The server did not collect its garbage");
        }
    }

    /** Heap in use after a collection, in MiB. */
    public double heapMiB() throws IOException, InterruptedException {
        collect();
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.heap_info")
                .redirectErrorStream(true)
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Pattern.compile("used (\\d+)K")
                        .matcher(told.lines()
                                .takeWhile(line -> !line.contains("Metaspace"))
                                .collect(Collectors.joining("\n")))
                        .results()
                        .mapToLong(match -> Long.parseLong(match.group(1)))
                        .sum()
                / 1024.0;
    }

    /** Resident memory of the server's own process (not of its database), in MiB. */
    public long residentMiB() throws IOException {
        return Proc.residentMiB(process.pid());
    }

    private static void awaitReady(Process process, int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListening) {
                process.waitFor(10, TimeUnit.MILLISECONDS);
                continue;
            }
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("The server did not become ready; see server.log beside its data folder");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the operating system says of a process. */
    static final class Proc {
        private Proc() {}

        static long residentMiB(long pid) throws IOException {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
