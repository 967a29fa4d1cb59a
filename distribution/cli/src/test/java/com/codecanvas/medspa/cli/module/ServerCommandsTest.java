package com.codecanvas.medspa.cli.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.cli.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandsTest {

    private static final String BEGIN = "POST module-operations";
    private static final String PRINT = "ab".repeat(32);
    private static final String PLAN = """
            {"packageId": "digest", "fileName": "lasers-1.2.0.jar",
             "module": {"id": "lasers", "name": "Lasers", "version": "1.2.0", "vendor": "Example"},
             "signature": {"state": "signed", "signer": "CN=Example", "fingerprint": "%s", "trusted": TRUSTED},
             "grants": {"database": true, "hosts": ["api.example.com"], "patientData": ["Treatments"]},
             "addedGrants": ["host: api.example.com"], "removedGrants": [],
             "plan": {"action": "ACTION", "from": null, "to": "1.2.0",
               "bundles": [{"symbolicName": "com.example.lasers", "version": "1.2.0", "action": "install"}],
               "clinics": [{"id": "1", "name": "Radiant"}], "clinicsTotal": 1,
               "migrations": [{"version": "1", "description": "lasers", "kind": "one-way"}], "dependants": []},
             "rollback": {"possible": BACK, "because": "Migration 1 changes tables."},
             "refusals": REFUSALS, "warnings": [{"rule": "w", "message": "It talks to a server outside."}]}
            """.formatted(PRINT);

    @TempDir
    Path folder;

    private StubOperator server;
    private TestDesk desk;
    private String file;

    @BeforeEach
    void start() throws IOException {
        server = new StubOperator();
        desk = new TestDesk(server);
        file = Lasers.in(folder).toString();
        server.says(
                BEGIN,
                "{\"id\":\"op1\",\"kind\":\"install\",\"state\":\"running\",\"phase\":\"stored\",\"moduleName\":\"Lasers\"}");
        server.says(
                "GET module-operations/op1",
                "{\"id\":\"op1\",\"state\":\"running\",\"phase\":\"switched\"}",
                "{\"id\":\"op1\",\"kind\":\"install\",\"state\":\"done\",\"moduleName\":\"Lasers\",\"to\":\"1.2.0\"}");
        planned(true, "install", true, "[]");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsThePlanAndChangesNothing() throws Exception {
        assertThat(desk.run("plan", file))
                .contains("Lasers (lasers): install 1.2.0")
                .contains(PRINT)
                .contains("api.example.com")
                .contains("Treatments")
                .contains("install com.example.lasers 1.2.0")
                .contains("1 lasers: goes again if the installation fails")
                .contains("Radiant")
                .contains("It talks to a server outside.");
        assertThat(server.asked()).containsExactly("POST module-packages");
        assertThat(server.lastFileName()).isEqualTo("lasers-1.2.0.jar");
    }

    @Test
    void agreesToExactlyWhatWasShown() throws Exception {
        assertThat(desk.answering("y", "install", file)).contains("switched").contains("install done, version 1.2.0");
        assertThat(server.asked()).startsWith("POST module-packages", BEGIN);
    }

    @Test
    void sendsTheSignerAndTheGrantsAsConsent() throws Exception {
        server.says(BEGIN, "{\"state\":\"done\"}");
        desk.run("install", file, "--yes");
        Map<String, Object> sent = server.lastBody();
        assertThat(sent)
                .containsEntry("kind", "install")
                .containsEntry("packageId", "digest")
                .containsEntry("withoutRollback", false);
        assertThat(Json.child(sent, "consent")).containsEntry("fingerprint", PRINT);
        assertThat(Json.child(Json.child(sent, "consent"), "grants"))
                .containsEntry("database", true)
                .containsEntry("hosts", List.of("api.example.com"))
                .containsEntry("patientData", List.of("Treatments"));
    }

    @Test
    void changesNothingWithoutAYes() {
        refused("Nothing was changed", () -> desk.answering("", "install", file));
        refused("add --yes", () -> desk.run("install", file));
        planned(false, "install", true, "[]");
        refused("add --accept " + PRINT, () -> desk.run("install", file));
        assertThat(server.asked()).doesNotContain(BEGIN);
    }

    @Test
    void takesAStrangersPackageOnlyByFingerprintOrByAPerson() throws Exception {
        planned(false, "install", true, "[]");
        refused("--accept " + PRINT, () -> desk.run("install", file, "--yes"));
        refused("is not signed by cd", () -> desk.run("install", file, "--yes", "--accept", "cd"));
        assertThat(server.asked()).doesNotContain(BEGIN);
        desk.run("install", file, "--yes", "--accept", PRINT);
        assertThat(server.asked()).contains(BEGIN);
    }

    @Test
    void doesNotBeginWhatTheServerRefusesOrWhatHasNoWayBack() throws Exception {
        planned(true, "install", true, "[{\"rule\":\"needs\",\"message\":\"It needs the module beam.\"}]");
        refused("for the reasons above", () -> desk.run("install", file, "--yes"));
        assertThat(desk.printed()).contains("It needs the module beam.");
        planned(true, "upgrade", false, "[]");
        refused("--without-rollback", () -> desk.run("upgrade", file, "--yes"));
        assertThat(desk.printed()).contains("1 lasers: no way back");
        assertThat(server.asked()).doesNotContain(BEGIN);
        desk.run("upgrade", file, "--yes", "--without-rollback");
        assertThat(server.asked()).contains(BEGIN);
    }

    @Test
    void upgradesOnlyWhatIsThere() {
        refused("use medspa module install", () -> desk.run("upgrade", file, "--yes"));
    }

    @Test
    void failsWithTheReasonWhenTheServerTookItBack() {
        server.says(
                "GET module-operations/op1", "{\"state\":\"rolled-back\",\"problem\":\"It was not healthy in time.\"}");
        refused("all is as before: It was not healthy in time.", () -> desk.run("install", file, "--yes"));
    }

    @Test
    void saysInWordsThatTheServerRefusesOrIsNotThere() {
        refused("There is no such thing.", () -> desk.run("remove", "nails"));
        server.close();
        refused("The server cannot be asked", () -> desk.run("list"));
    }

    @Test
    void removesAndRollsBackAfterShowingThePlan() throws Exception {
        for (String kind : List.of("remove", "rollback")) {
            server.says("GET module-plans/lasers?kind=" + kind, plan(true, kind, true, "[]"));
            server.says(BEGIN, "{\"state\":\"done\"}");
            desk.answering("yes", kind, "lasers");
            assertThat(server.lastBody()).containsEntry("kind", kind).containsEntry("moduleId", "lasers");
        }
    }

    @Test
    void listsModulesOperationsAndSigners() throws Exception {
        server.says(
                "GET modules",
                "{\"items\":[{\"id\":\"lasers\",\"version\":\"1.2.0\",\"status\":\"quarantined\",\"origin\":\"installed\","
                        + "\"problem\":\"It threw at its start.\",\"clinics\":{\"enabled\":1,\"total\":2}}]}");
        server.says(
                "GET module-operations?limit=50&module=lasers",
                "{\"items\":[{\"kind\":\"upgrade\",\"moduleId\":\"lasers\",\"from\":\"1.1.0\",\"to\":\"1.2.0\",\"state\":\"done\"}]}");
        server.says("GET signers", "{\"items\":[{\"fingerprint\":\"" + PRINT + "\",\"name\":\"Example\"}]}");
        assertThat(desk.run("list"))
                .containsPattern("lasers +1.2.0 +quarantined +installed +1 of 2")
                .contains("It threw at its start.");
        assertThat(desk.run("history", "lasers")).contains("1.1.0 to 1.2.0");
        assertThat(desk.run("signers")).contains(PRINT + "  Example");
        assertThat(Json.object(desk.run("list", "--json"))).containsKey("items");
    }

    private void planned(boolean trusted, String action, boolean back, String refusals) {
        server.says("POST module-packages", plan(trusted, action, back, refusals));
    }

    private static String plan(boolean trusted, String action, boolean back, String refusals) {
        return PLAN.replace("TRUSTED", "" + trusted)
                .replace("ACTION", action)
                .replace("BACK", "" + back)
                .replace("REFUSALS", refusals);
    }

    private static void refused(String why, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
