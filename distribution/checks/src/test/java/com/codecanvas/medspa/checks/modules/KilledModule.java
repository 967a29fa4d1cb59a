package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** A module whose operations are interrupted, seen from all sides. */
final class KilledModule {

    private final CrashingServer server;
    private final String id;
    private final String email;

    KilledModule(CrashingServer server, String id, String email) {
        this.server = server;
        this.id = id;
        this.email = email;
    }

    ClinicApi clinic() throws Exception {
        return server.signIn(email);
    }

    /** Without harm; null for not installed. */
    void bringTo(Path file) throws Exception {
        OperatorApi operator = server.operator();
        JsonNode there = operator.module(id);
        if (file == null) {
            if (there != null) {
                assertDone(operator.remove(id));
            }
            return;
        }
        JsonNode plan = operator.plan(file);
        if (!plan.at("/plan/action").asText().equals("same")) {
            assertDone(operator.install(file));
        }
    }

    JsonNode lastOperation() throws Exception {
        OperatorApi operator = server.operator();
        JsonNode last =
                operator.get("module-operations?module=" + id + "&limit=1").at("/items/0");
        JsonNode ended = operator.awaitEnd(last);
        assertThat(ended.get("endedAt").isNull()).as("%s has an end", ended).isFalse();
        return ended;
    }

    /** The version that list, code and tables agree on; null when it is not there. */
    String consistentVersion() throws Exception {
        JsonNode listed = server.operator().module(id);
        HttpResponse<String> told = clinic().send("GET", id + "/version", null);
        if (listed == null) {
            assertThat(told.statusCode())
                    .as("no code of a module that is not listed")
                    .isEqualTo(404);
            return null;
        }
        assertThat(listed.get("status").asText()).as("%s", listed).isEqualTo("active");
        String version = listed.get("version").asText();
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(ClinicApi.JSON.readTree(told.body()).get("version").asText()).isEqualTo(version);
        HttpResponse<String> rows = clinic().send("GET", id + "/rows", null);
        assertThat(rows.statusCode())
                .as("tables fit %s: %s", version, rows.body())
                .isEqualTo(200);
        return version;
    }

    private static void assertDone(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }
}
