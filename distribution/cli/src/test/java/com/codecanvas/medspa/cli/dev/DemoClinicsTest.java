package com.codecanvas.medspa.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClinicsTest {

    @TempDir
    Path data;

    @Test
    void aDemoThatCannotBeFilledIsToldAndTheModuleIsServedWithoutIt() throws Exception {
        Files.writeString(data.resolve("operator.token"), "let-me-in");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            new DemoClinics(address, data, new PrintStream(printed, true, StandardCharsets.UTF_8))
                    .enable("visits")
                    .get(20, TimeUnit.SECONDS);
        } finally {
            server.stop(0);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("could not be filled: GET operator/clinics failed (500)", "served without them")
                .doesNotContain("on for");
    }
}
