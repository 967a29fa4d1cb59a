package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecoveryIT {

    @Test
    void aKilledServerStartsAgainWithAllThatItAcknowledged() throws Exception {
        Path data = Installation.dataFolder();
        String patient;
        RunningServer killed = RunningServer.start(data, Map.of());
        try {
            ClinicApi clinic = killed.newClinic("Kill Test Clinic");
            patient = clinic.post("patients", Map.of("givenName", "Ada", "familyName", "Kept"))
                    .get("id")
                    .asText();
        } finally {
            killed.process().destroyForcibly().waitFor();
        }
        try (RunningServer again = RunningServer.start(data, Map.of())) {
            ClinicApi clinic = ClinicApi.signIn(again.address(), "admin@killtestclinic.example", ClinicApi.PASSWORD);
            assertThat(clinic.get("patients/" + patient).get("familyName").asText())
                    .isEqualTo("Kept");
        }
    }

    @Test
    void aKilledDatabaseComesBackUnderTheRunningServer() throws Exception {
        try (RunningServer server = RunningServer.start(Installation.dataFolder(), Map.of())) {
            ClinicApi clinic = server.newClinic("Database Test Clinic");
            Outcome.of(new ProcessBuilder("kill", "-9", databaseProcess(server.data())));
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            int status = 0;
            while (status != 200 && System.nanoTime() < deadline) {
                status = clinic.send("GET", "patients", null).statusCode();
            }
            assertThat(status).isEqualTo(200);
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void startAndStopLeaveNothingRunning() throws Exception {
        Path data = Installation.dataFolder();
        int port = RunningServer.freePort();
        assertThat(Outcome.of(RunningServer.command(data, port, "start")).output())
                .contains("ready at");
        String database = databaseProcess(data);
        assertThat(Outcome.of(RunningServer.command(data, port, "stop")).exitCode())
                .isZero();
        assertThat(Outcome.of(RunningServer.command(data, port, "status")).exitCode())
                .isEqualTo(3);
        assertThat(ProcessHandle.of(Long.parseLong(database))).isEmpty();
    }

    @Test
    void aDatabaseThatIsDownAtTheStartIsReportedAndWaitedFor() throws Exception {
        Path data = Installation.dataFolder();
        RunningServer server = RunningServer.launch(
                data,
                RunningServer.freePort(),
                Map.of("MEDSPA_DB_URL", "jdbc:postgresql://127.0.0.1:1/medspa", "MEDSPA_DB_USER", "medspa_owner"));
        try (server) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (server.status("/health/live") != 200 && System.nanoTime() < deadline) {
                assertThat(server.process().isAlive()).isTrue();
            }
            assertThat(server.status("/health/ready")).isEqualTo(503);
            while (!server.console().contains("MEDSPA_DB_URL") && System.nanoTime() < deadline) {
                assertThat(server.status("/health/live")).isEqualTo(200);
            }
            assertThat(server.console()).contains("MEDSPA_DB_URL");
            assertThat(server.status("/health/ready")).isEqualTo(503);
        }
    }

    private static String databaseProcess(Path data) throws java.io.IOException {
        return Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(0)
                .trim();
    }
}
