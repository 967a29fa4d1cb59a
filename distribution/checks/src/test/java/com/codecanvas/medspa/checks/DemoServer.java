package com.codecanvas.medspa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server that all tests share, with its two demo clinics. With {@code -Dmedspa.demo=<data folder>} it is one that
 * runs already, which makes trying a single test quick.
 */
public final class DemoServer implements BeforeAllCallback {
    /** The first clinic of the demo is there. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Path dataFolder;
    private JsonNode demo;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        String running = System.getProperty("medspa.demo");
        dataFolder = running == null ? ShippedServer.sharedBy(context).data() : Path.of(running);
        demo = ClinicApi.JSON.readTree(dataFolder.resolve("demo.json").toFile());
    }

    public Path dataFolder() {
        return dataFolder;
    }

    public URI url() {
        return URI.create(demo.get("url").asText());
    }

    /** @param clinic 0 or 1 */
    public Staff staff(int clinic, String role) {
        return StreamSupport.stream(demo.at("/clinics/" + clinic + "/users").spliterator(), false)
                .filter(user -> user.get("role").asText().equals(role))
                .findFirst()
                .map(user -> new Staff(
                        user.get("email").asText(), user.get("password").asText()))
                .orElseThrow();
    }

    public ClinicApi operator() throws IOException {
        return ClinicApi.operator(
                url(), Files.readString(dataFolder.resolve("operator.token")).trim());
    }

    public ClinicApi api(Staff staff) throws IOException, InterruptedException {
        return ClinicApi.signIn(url(), staff.email(), staff.password());
    }

    public ClinicApi api(int clinic, String role) throws IOException, InterruptedException {
        return api(staff(clinic, role));
    }

    /** A working day long after those that the demo filled: for all that tests know, another one each time. */
    public static LocalDate emptyDay() {
        int weeks = ThreadLocalRandom.current().nextInt(10, 250);
        LocalDate monday = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return monday.plusWeeks(weeks).plusDays(ThreadLocalRandom.current().nextInt(5));
    }

    /** Who signs in, and how. */
    public record Staff(String email, String password) {}
}
