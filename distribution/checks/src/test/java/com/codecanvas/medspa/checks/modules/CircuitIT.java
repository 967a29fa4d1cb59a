package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A module that fails again and again at one clinic. */
class CircuitIT {

    private static RunningServer server;
    private static OperatorApi operator;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(Installation.dataFolder(), Map.of());
        operator = OperatorApi.of(server);
        JsonNode installed = operator.install(ModuleFixture.withTable("lamps").write(FixtureKey.of("Circuits")));
        assertThat(installed.get("state").asText()).as(installed.toString()).isEqualTo("done");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void isPausedThereAndNowhereElseUntilSomebodyLetsItTryAgain() throws Exception {
        ClinicApi north = clinic("North");
        ClinicApi south = clinic("South");
        for (int i = 0; i < 10; i++) {
            assertThat(status(north, "lamps/broken")).isEqualTo(500);
        }
        HttpResponse<String> paused = north.send("GET", "lamps/whole", null);
        assertThat(paused.statusCode()).isEqualTo(503);
        assertThat(paused.body()).contains("urn:medspa:problem:module-paused");
        assertThat(paused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 31L);
        assertThat(status(north, "patients")).isEqualTo(200);
        assertThat(status(south, "lamps/whole")).isEqualTo(200);

        JsonNode seen = health(north.get("module-health"));
        assertThat(seen.get("circuit").asText()).isEqualTo("open");
        assertThat(seen.get("errors").asInt()).isEqualTo(10);
        assertThat(seen.get("lastError").asText())
                .startsWith("IllegalStateException in ")
                .doesNotContain("Mara");
        assertThat(health(south.get("module-health")).get("circuit").asText()).isEqualTo("closed");
        JsonNode everywhere = health(operator.get("module-health"));
        assertThat(everywhere.at("/clinics/paused").asInt()).isEqualTo(1);
        assertThat(metrics())
                .contains("medspa_module_paused_clinics{module=\"lamps\"} 1.0")
                .doesNotContain("North", "Mara");

        assertThat(north.send("POST", "modules/lamps/circuit/reset", null).statusCode())
                .isEqualTo(204);
        assertThat(status(north, "lamps/whole")).isEqualTo(200);
        assertThat(health(north.get("module-health")).get("circuit").asText()).isEqualTo("closed");
    }

    private static ClinicApi clinic(String name) throws Exception {
        ClinicApi clinic = server.newClinic(name);
        Map<String, Object> consent = Map.of("patientData", List.of(), "permissions", List.of());
        HttpResponse<String> enabled =
                clinic.send("PATCH", "modules/lamps", Map.of("enabled", true, "consent", consent));
        assertThat(enabled.statusCode()).as(enabled.body()).isEqualTo(200);
        return clinic;
    }

    private static int status(ClinicApi clinic, String path) throws Exception {
        return clinic.send("GET", path, null).statusCode();
    }

    private static JsonNode health(JsonNode page) {
        for (JsonNode module : page.get("items")) {
            if (module.get("module").asText().equals("lamps")) {
                return module;
            }
        }
        throw new AssertionError("No health of lamps: " + page);
    }

    private static String metrics() throws Exception {
        String token = Files.readString(server.data().resolve("operator.token")).trim();
        URI address = server.address().resolve("/metrics");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
