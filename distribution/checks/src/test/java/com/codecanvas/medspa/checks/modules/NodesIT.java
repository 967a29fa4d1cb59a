package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, with nothing else in common than a place for files and the root key. */
class NodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static Path shared;
    private static RunningServer first;
    private static FixtureKey key;

    @BeforeAll
    static void start() throws Exception {
        Path data = Installation.dataFolder();
        shared = Files.createDirectory(data.resolveSibling("shared"));
        first = RunningServer.start(data, Map.of("MEDSPA_STORAGE_FOLDER", shared.toString()));
        var unused = first.newClinic("Cluster Clinic");
        key = FixtureKey.of("Nodes");
    }

    @AfterAll
    static void stop() throws Exception {
        first.close();
    }

    @Test
    void allNodesFollowWhatIsDoneOnOneAndANodeThatJoinsLaterToo() throws Exception {
        OperatorApi operator = OperatorApi.of(first);
        try (RunningServer second = join()) {
            assertDone(operator.install(ModuleFixture.withTable("tides").write(key)));
            ClinicConsent.give(clinicOn(first), "tides");
            awaitVersion(second, "1.0.0");
            assertDone(operator.install(ModuleFixture.withTable("tides")
                    .version("2.0.0")
                    .renamesTheColumn()
                    .write(key)));
            awaitVersion(second, "2.0.0");
            assertThat(clinicOn(second).get("tides/rows").get("column").asText())
                    .isEqualTo("title");
            try (RunningServer third = join()) {
                awaitVersion(third, "2.0.0");
                assertDone(OperatorApi.of(third).rollback("tides"));
                for (RunningServer node : new RunningServer[] {first, second, third}) {
                    awaitVersion(node, "1.0.0");
                    assertThat(clinicOn(node).get("tides/rows").get("column").asText())
                            .isEqualTo("name");
                }
                assertThat(operator.module("tides").get("nodes")).hasSizeGreaterThanOrEqualTo(3);
            }
            assertDone(operator.remove("tides"));
            awaitVersion(second, null);
        }
    }

    /** A node with an empty folder of its own, which is handed the root key. */
    private static RunningServer join() throws Exception {
        Path data = Installation.dataFolder();
        Files.createDirectories(data.resolve("secrets"));
        Files.copy(first.data().resolve("secrets/root.key"), data.resolve("secrets/root.key"));
        JsonNode database =
                ClinicApi.JSON.readTree(first.data().resolve("postgres.json").toFile());
        Map<String, String> environment = new HashMap<>();
        environment.put("MEDSPA_STORAGE_FOLDER", shared.toString());
        environment.put(
                "MEDSPA_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + database.get("port").asInt() + "/"
                        + database.get("database").asText());
        environment.put("MEDSPA_DB_USER", database.get("user").asText());
        environment.put("MEDSPA_DB_PASSWORD", database.get("password").asText());
        return RunningServer.start(data, environment);
    }

    /** The person of the clinic, signed in at that node. */
    private static ClinicApi clinicOn(RunningServer node) throws IOException, InterruptedException {
        return ClinicApi.signIn(node.address(), "admin@clusterclinic.example", ClinicApi.PASSWORD);
    }

    private static void awaitVersion(RunningServer node, String version) throws Exception {
        ClinicApi there = clinicOn(node);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String seen = "";
        while (System.nanoTime() < deadline) {
            var answer = there.send("GET", "tides/version", null);
            seen = answer.statusCode() + " " + answer.body();
            if (version == null ? answer.statusCode() == 404 : seen.contains("\"" + version + "\"")) {
                return;
            }
            if (node.process().waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The node ended: " + node.console());
            }
        }
        throw new AssertionError("The node at " + node.address() + " did not come to " + version + ": " + seen);
    }

    private static void assertDone(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }
}
