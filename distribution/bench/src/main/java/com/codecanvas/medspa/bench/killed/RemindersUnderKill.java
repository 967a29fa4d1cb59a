package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Reminders that all fall due at once, sent by Twilio's SDK to a stand-in, with a kill of the platform when half of them are out. */
public final class RemindersUnderKill {

    private static final long PATIENCE_SECONDS = 600;
    /** What was under way at the kill is asked for at the provider, seconds or a minute later. */
    private static final int A_HUNDREDTH = 100;

    private static final String CLINIC = "reminders";
    /** Row-level security holds for the owner of the tables as well. */
    private static final String AS_THE_CLINIC = "select set_config('app.tenant_id',"
            + " (select id::text from kernel.clinic where name = '" + CLINIC + "'), false)";

    private final Installation installation;
    private final int reminders;

    public RemindersUnderKill(Installation installation, int reminders) {
        this.installation = installation;
        this.reminders = reminders;
    }

    public void print() throws Exception {
        try (TwilioStandIn twilio = new TwilioStandIn()) {
            installation.configure("com.codecanvas.medspa.messaging.twilio", "base.address = " + twilio.address());
            ServerProcess server = installation.start();
            try {
                ClinicApi clinic = clinic(server);
                new ManyAppointments(clinic).book(reminders);
                awaitPlanned();
                twilio.warmUp();
                allDueNow();
                Duration used = server.processorTime();
                long begin = System.nanoTime();
                await(twilio, reminders / 2);
                printWork(server.processorTime().minus(used), twilio.sent());
                server.kill();
                long killed = System.nanoTime();
                int before = twilio.sent();
                server = installation.start(server.port());
                long ready = System.nanoTime();
                int nearlyAll = reminders - reminders / A_HUNDREDTH;
                await(twilio, nearlyAll);
                long dispatched = System.nanoTime();
                awaitDelivered(nearlyAll);
                long end = System.nanoTime();
                awaitDelivered(reminders);
                long last = System.nanoTime();
                print(
                        twilio,
                        new Phase(before, (killed - begin) / 1e9),
                        new Phase(nearlyAll - before, (dispatched - ready) / 1e9),
                        new Phase(nearlyAll - before, (end - ready) / 1e9),
                        (last - ready) / 1e9);
            } finally {
                server.close();
            }
        }
    }

    private static void printWork(Duration used, int sent) {
        System.out.printf(
                Locale.ROOT,
                "%n%.2f ms of processor time for each reminder, database included%n",
                used.toMillis() / (double) sent);
    }

    private record Phase(int reminders, double seconds) {

        Phase with(Phase next) {
            return new Phase(reminders + next.reminders, seconds + next.seconds);
        }

        double rate() {
            return reminders / seconds;
        }
    }

    private void print(TwilioStandIn twilio, Phase before, Phase sent, Phase told, double last) throws Exception {
        Map<String, Integer> states = states();
        System.out.printf(
                Locale.ROOT,
                "%n%d reminders due at once, the platform killed after %d: %.0f/s before the kill, %.0f/s after it until all but a hundredth were sent, %.0f/s without the time it was down (must reach 300/s); %.0f/s until they were told as delivered, the last after %.0f s;"
                        + " at the provider %d messages, %d of them different, sent twice %d, lost %d (both must be 0); here %s%n",
                reminders,
                before.reminders(),
                before.rate(),
                sent.rate(),
                before.with(sent).rate(),
                told.rate(),
                last,
                twilio.sent(),
                twilio.different(),
                twilio.doubled(),
                reminders - twilio.different(),
                states);
    }

    private ClinicApi clinic(ServerProcess server) throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), CLINIC);
        clinic.patch("/modules/messaging-twilio", Map.of("enabled", true));
        clinic.put(
                "/modules/messaging-twilio/settings",
                Map.of(
                        "accountSid", TwilioStandIn.ACCOUNT,
                        "authToken", TwilioStandIn.TOKEN,
                        "messagingServiceSid", TwilioStandIn.SERVICE,
                        "brandSid", "BN00000000000000000000000000000001",
                        "campaignSid", "QE00000000000000000000000000000001"));
        clinic.put("/slots/sms", Map.of("provider", "messaging-twilio"));
        clinic.put(
                "/modules/messaging/settings", Map.of("quietFrom", "03:00", "quietUntil", "03:01", "contactPhone", ""));
        clinic.put(
                "/message-rules",
                Map.of("confirmation", false, "minutesBefore", List.of(2 * 24 * 60), "channels", List.of("sms")));
        return clinic;
    }

    /** Time is the database's to say here: nobody waits for two days. */
    private void allDueNow() throws Exception {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("update messaging.message set due_at = now() where state = 'planned'");
            statement.execute(
                    "update kernel_jobs.job set due = now() where module = 'messaging' and state = 'waiting'");
        }
    }

    private void awaitPlanned() throws Exception {
        long end = end();
        while (states().getOrDefault("planned", 0) < reminders) {
            patience(end, "planned");
        }
    }

    private static void await(TwilioStandIn twilio, int messages) throws IOException {
        long end = end();
        while (twilio.sent() < messages) {
            patience(end, "sent");
        }
    }

    private void awaitDelivered(int count) throws Exception {
        long end = end();
        while (states().getOrDefault("delivered", 0) < count && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static long end() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    }

    private static void patience(long end, String what) throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException("Not all were " + what + " in " + PATIENCE_SECONDS + " s");
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    private Map<String, Integer> states() throws Exception {
        Map<String, Integer> states = new TreeMap<>();
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select state, count(*) from messaging.message group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getInt(2));
            }
        }
        return states;
    }

    private Connection database() throws IOException, SQLException {
        JsonNode at = ClinicApi.JSON.readTree(
                installation.data().resolve("postgres.json").toFile());
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + at.get("host").asText() + ":"
                        + at.get("port").asInt() + "/" + at.get("database").asText(),
                at.get("user").asText(),
                at.get("password").asText());
        try (Statement statement = connection.createStatement()) {
            statement.execute(AS_THE_CLINIC);
        }
        return connection;
    }
}
