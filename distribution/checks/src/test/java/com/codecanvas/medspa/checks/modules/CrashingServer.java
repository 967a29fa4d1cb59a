package com.codecanvas.medspa.checks.modules;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that ends as if killed where a test says, and is started again on the same data. */
final class CrashingServer implements AutoCloseable {

    private static final String FIRST = "accepted";

    private final Path data = Installation.dataFolder();
    private final Path place = data.resolveSibling("crash-at");
    private RunningServer server;

    CrashingServer() throws IOException, InterruptedException {
        start();
    }

    void start() throws IOException, InterruptedException {
        server = RunningServer.start(data, Map.of("MEDSPA_JAVA_OPTS", "-Dmedspa.crash-at=@" + place));
    }

    /** The process ends where the next operation passes this place; the one before, whose end is told already, may still be on its way out. */
    void crashAt(String name) throws IOException {
        Files.writeString(place, name.equals(FIRST) ? FIRST : FIRST + " " + name);
    }

    /** Waits for the end, and starts it again without harm. */
    void crashAndStart() throws IOException, InterruptedException {
        if (!server.process().waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The server did not pass the place " + Files.readString(place));
        }
        Files.delete(place);
        start();
    }

    RunningServer server() {
        return server;
    }

    OperatorApi operator() throws IOException {
        return OperatorApi.of(server);
    }

    ClinicApi signIn(String email) throws IOException, InterruptedException {
        return ClinicApi.signIn(server.address(), email, ClinicApi.PASSWORD);
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
