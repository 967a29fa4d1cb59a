package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.ApiRefusal;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Fills a server's empty data folder with the demo once, and says how to sign in each time. */
public final class Demo {
    // More than the server works on at a time: while some wait for the disk, others use the processor.
    private static final int WIDTH = 12;
    private static final int PATIENCE_S = 20;

    private final URI server;
    private final Path data;
    private final Clock clock;
    private final PrintStream out;

    public Demo(URI server, Path data, Clock clock, PrintStream out) {
        this.server = server;
        this.data = data;
        this.clock = clock;
        this.out = out;
    }

    public void ensure() throws IOException {
        DemoFile file = new DemoFile(data.resolve("demo.json"));
        if (file.exists()) {
            file.moveTo(server);
        } else {
            out.println("Filling two demo clinics ...");
            file.write(server, seed());
        }
        print(file.read());
    }

    private Map<String, DemoClinic> seed() throws IOException {
        Api operator = Api.operator(
                server, Files.readString(data.resolve("operator.token")).trim());
        requireEmpty(operator);
        try (Parallel clinics = new Parallel(DemoClinic.ALL.size());
                Parallel requests = new Parallel(WIDTH)) {
            List<String> ids = clinics.map(
                    DemoClinic.ALL, clinic -> new ClinicSeeder(clinic, server, clock, requests).seed(operator));
            Map<String, DemoClinic> byId = new LinkedHashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                byId.put(ids.get(i), DemoClinic.ALL.get(i));
            }
            return byId;
        }
    }

    private void requireEmpty(Api operator) {
        Object clinics = firstAnswer(operator).get("items");
        if (clinics instanceof Collection<?> existing && !existing.isEmpty()) {
            throw new IllegalStateException("The data folder " + data + " already holds clinics that are not a complete"
                    + " demo: set MEDSPA_DATA to an empty folder, or delete this one if it is left from an interrupted"
                    + " demo.");
        }
    }

    // A server that has just become ready may still be adding endpoints.
    private static Map<String, Object> firstAnswer(Api operator) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (true) {
            try {
                return operator.get("operator/clinics");
            } catch (ApiRefusal refusal) {
                boolean mayPass = refusal.status() == 404 || refusal.status() == 503;
                if (!mayPass || System.nanoTime() > end) {
                    throw refusal;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @SuppressWarnings("unchecked")
    private void print(Map<String, Object> demo) {
        out.println();
        out.println("MedSpa demo: " + demo.get("url"));
        for (Object entry : (Collection<Object>) demo.get("clinics")) {
            Map<String, Object> clinic = (Map<String, Object>) entry;
            out.println();
            out.println("  " + clinic.get("name"));
            for (Object user : (Collection<Object>) clinic.get("users")) {
                Map<String, Object> signIn = (Map<String, Object>) user;
                out.printf("    %-14s %-34s %s%n", signIn.get("role"), signIn.get("email"), signIn.get("password"));
            }
        }
        out.println();
        out.println("Press Ctrl-C to stop.");
    }
}
