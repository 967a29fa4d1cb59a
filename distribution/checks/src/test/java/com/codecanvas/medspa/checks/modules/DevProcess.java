package com.codecanvas.medspa.checks.modules;

import com.codecanvas.medspa.checks.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running {@code medspa dev}, and what it prints. */
final class DevProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final Path data;
    private final int port;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private DevProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
        Thread reader = new Thread(this::read, "dev-output");
        reader.setDaemon(true);
        reader.start();
    }

    static Path copyOfTheMadeModule(Path folder) throws IOException {
        Path made = outside().resolve("after-care");
        Path copy = folder.resolve("after-care");
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(made.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    static DevProcess start(Path module, Path data) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProcessBuilder command = new ProcessBuilder(
                List.of(Installation.home().resolve("bin/medspa").toString(), "dev", module.toString()));
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("MEDSPA_"));
        environment.put("PATH", outside().resolve("bin") + ":" + environment.get("PATH"));
        environment.put("MEDSPA_DATA", data.toString());
        environment.put("MEDSPA_HTTP_PORT", Integer.toString(port));
        return new DevProcess(command.redirectErrorStream(true).start(), data, port);
    }

    private static Path outside() {
        return Path.of(System.getProperty("medspa.outside"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path data() {
        return data;
    }

    /** Waits for a line with these words, and gives it. */
    String await(String words) throws InterruptedException {
        StringBuilder seen = new StringBuilder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && (process.isAlive() || !lines.isEmpty())) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null) {
                seen.append(line).append('\n');
                if (line.contains(words)) {
                    return line;
                }
            }
        }
        throw new AssertionError("Nothing said \"" + words + "\":\n" + seen);
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException ended) {
            lines.add(String.valueOf(ended.getMessage()));
        }
    }

    /** Ends it as a terminal's window does; nothing that it started may stay. */
    @Override
    public void close() throws Exception {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            for (ProcessHandle each : started) {
                each.onExit().get(60, TimeUnit.SECONDS);
            }
        } finally {
            started.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
