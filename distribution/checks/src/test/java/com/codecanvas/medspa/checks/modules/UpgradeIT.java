package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.Behaviour;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UpgradeIT {

    private static RunningServer server;
    private static OperatorApi operator;
    private static ClinicApi clinic;
    private static FixtureKey key;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(Installation.dataFolder(), Map.of());
        operator = OperatorApi.of(server);
        clinic = server.newClinic("Upgrade Clinic");
        key = FixtureKey.of("Upgrades");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void anUpgradeThatDoesNotWorkIsTakenBackWithItsTables() throws Exception {
        assertDone(operator.install(ModuleFixture.withTable("peels").write(key)));
        ClinicConsent.give(clinic, "peels");
        JsonNode ended = operator.install(ModuleFixture.withTable("peels")
                .version("2.0.0")
                .renamesTheColumn()
                .behaves(Behaviour.UNHEALTHY)
                .write(key));
        assertThat(ended.get("state").asText()).isEqualTo("rolled-back");
        assertThat(ended.get("problem").asText()).contains("the laser is cold");
        assertThat(clinic.get("peels/version").get("version").asText()).isEqualTo("1.0.0");
        assertThat(clinic.get("peels/rows").get("column").asText()).isEqualTo("name");
        assertThat(operator.module("peels").get("status").asText()).isEqualTo("active");
    }

    @Test
    void anUpgradeAndARollBackTakeTheTablesAlong() throws Exception {
        assertDone(operator.install(ModuleFixture.withTable("fillers").write(key)));
        ClinicConsent.give(clinic, "fillers");
        Path second = ModuleFixture.withTable("fillers")
                .version("2.0.0")
                .renamesTheColumn()
                .write(key);
        assertThat(operator.plan(second).at("/plan/migrations/0/kind").asText()).isEqualTo("down-path");
        assertDone(operator.install(second));
        assertThat(clinic.get("fillers/rows").get("column").asText()).isEqualTo("title");
        assertThat(operator.module("fillers").get("rollbackTo").asText()).isEqualTo("1.0.0");
        assertThat(operator.get("module-plans/fillers?kind=rollback")
                        .at("/plan/migrations/0/kind")
                        .asText())
                .isEqualTo("undo");
        assertDone(operator.rollback("fillers"));
        assertThat(clinic.get("fillers/version").get("version").asText()).isEqualTo("1.0.0");
        assertThat(clinic.get("fillers/rows").get("column").asText()).isEqualTo("name");
    }

    @Test
    void aMigrationWithoutWayBackNeedsAWordOfItsOwn() throws Exception {
        assertDone(operator.install(ModuleFixture.withTable("tattoos").write(key)));
        JsonNode plan = operator.plan(ModuleFixture.withTable("tattoos")
                .version("2.0.0")
                .renamesTheColumnForGood()
                .write(key));
        assertThat(plan.at("/rollback/possible").asBoolean()).isFalse();
        assertRefused(operator.install(plan, false), "one-way");
        assertDone(operator.awaitEnd(
                ClinicApi.JSON.readTree(operator.install(plan, true).body())));
        assertThat(operator.get("module-plans/tattoos?kind=rollback")
                        .at("/refusals/0/rule")
                        .asText())
                .isEqualTo("one-way");
    }

    @Test
    void anUpgradeThatAsksForMoreNeedsConsentToExactlyThat() throws Exception {
        JsonNode less = operator.plan(ModuleFixture.of("mails")
                .asksFor(List.of("api.example.com"), List.of("Names"))
                .write(key));
        assertDone(operator.awaitEnd(
                ClinicApi.JSON.readTree(operator.install(less, false).body())));
        JsonNode more = operator.plan(ModuleFixture.of("mails")
                .version("1.1.0")
                .asksFor(List.of("api.example.com", "files.example.com"), List.of("Names", "Photos"))
                .write(key));
        assertThat(more.get("addedGrants"))
                .extracting(JsonNode::asText)
                .containsExactly("host: files.example.com", "patient data: Photos");
        HttpResponse<String> refused = operator.send(
                "POST",
                "module-operations",
                Map.of(
                        "kind", "install",
                        "packageId", more.get("packageId").asText(),
                        "consent",
                                Map.of(
                                        "fingerprint",
                                                more.at("/signature/fingerprint")
                                                        .asText(),
                                        "grants", less.get("grants"))));
        assertRefused(refused, "consent");
        assertThat(operator.module("mails").get("version").asText()).isEqualTo("1.0.0");
        assertDone(operator.awaitEnd(
                ClinicApi.JSON.readTree(operator.install(more, false).body())));
        assertThat(operator.module("mails").at("/grants/hosts")).hasSize(2);
    }

    @Test
    void aModuleThatDoesNotTellWhatItHoldsAboutPatientsIsRefusedAtTheDryRun() throws Exception {
        Path silent = ModuleFixture.withTable("silence")
                .asksFor(List.of(), List.of("Names"))
                .silentAboutPatients()
                .write(key);
        HttpResponse<String> answer = operator.upload(silent);
        assertThat(answer.body())
                .contains("it keeps patients' data in tables of its own (Names)", "has no component PersonalData");
        assertThat(answer.statusCode()).isEqualTo(422);
        operator.plan(ModuleFixture.withTable("silence")
                .asksFor(List.of(), List.of("Names"))
                .write(key));
    }

    @Test
    void nobodyElseNoticesThatAModuleComesChangesAndGoes() throws Exception {
        Path first = ModuleFixture.withTable("quiet").write(key);
        Path second = ModuleFixture.withTable("quiet")
                .version("2.0.0")
                .renamesTheColumn()
                .write(key);
        Map<String, String> before = BundleTimes.of(server.data());
        OtherRequests requests = new OtherRequests(clinic);
        try (requests) {
            for (int round = 0; round < 3; round++) {
                assertDone(operator.install(first));
                assertDone(operator.install(second));
                assertDone(operator.rollback("quiet"));
                assertDone(operator.remove("quiet"));
            }
        }
        assertThat(requests.failures()).isEmpty();
        assertThat(requests.sent()).isGreaterThan(10);
        assertThat(BundleTimes.of(server.data())).isEqualTo(before).isNotEmpty();
    }

    @Test
    void unsignedAndTamperedFilesAreRefused() throws Exception {
        JsonNode unsigned = operator.plan(ModuleFixture.of("strangers").write(null));
        assertThat(unsigned.at("/refusals/0/rule").asText()).isEqualTo("unsigned");
        assertRefused(operator.install(unsigned, false), "unsigned");
        Path tampered = ModuleFixture.of("strangers").write(key);
        Tampering.replaceEntry(tampered, "MEDSPA-INF/module.json", "\"Made by a test.\"", "\"Made by a thief.\"");
        JsonNode plan = operator.plan(tampered);
        assertThat(plan.at("/refusals/0/message").asText()).contains("MEDSPA-INF/module.json");
        assertRefused(operator.install(plan, false), "tampered");
        assertThat(operator.module("strangers")).isNull();
    }

    @Test
    void aModuleThatThrowsAtItsStartIsTakenBackAndASecondTryWithABetterOneWorks() throws Exception {
        JsonNode ended = operator.install(ModuleFixture.withTable("clumsy")
                .behaves(Behaviour.THROWS_AT_START)
                .write(key));
        assertThat(ended.get("state").asText()).isEqualTo("rolled-back");
        assertThat(operator.module("clumsy")).isNull();
        assertDone(operator.install(
                ModuleFixture.withTable("clumsy").version("1.0.1").write(key)));
        ClinicConsent.give(clinic, "clumsy");
        assertThat(clinic.get("clumsy/rows").get("count").asInt()).isZero();
    }

    @Test
    void whatAModuleLeavesRunningIsTold() throws Exception {
        assertDone(operator.install(
                ModuleFixture.of("leaky").behaves(Behaviour.LEAVES_A_THREAD).write(key)));
        JsonNode removed = operator.remove("leaky");
        assertThat(removed.get("state").asText()).isEqualTo("done");
        assertThat(removed.get("problem").asText()).contains("a thread");
    }

    @Test
    void aModuleOfThePlatformIsUpgradedAndGoesBackToTheShippedVersion() throws Exception {
        Path newer = ShippedModule.asVersion("patients", "1.9.0", key);
        JsonNode plan = operator.plan(newer);
        assertThat(plan.at("/plan/bundles"))
                .extracting(bundle -> bundle.get("action").asText() + " "
                        + bundle.get("symbolicName").asText().replace("com.codecanvas.medspa.", ""))
                .startsWith("update patients")
                .contains("restart scheduling", "restart treatments")
                .noneMatch(step -> step.contains("webhooks") || step.contains("core."));
        assertDone(operator.install(newer));
        assertThat(operator.module("patients").get("version").asText()).isEqualTo("1.9.0");
        assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
        assertRefused(
                operator.send("POST", "module-operations", Map.of("kind", "remove", "moduleId", "patients")),
                "shipped");
        assertDone(operator.rollback("patients"));
        assertThat(operator.module("patients").get("version").asText()).isEqualTo("1.0.0");
        assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
        assertThat(clinic.send("GET", "resources", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileThatIsNoPackageIsRefusedInWords() throws Exception {
        Path file = Files.writeString(Files.createTempFile("no", ".jar"), "no zip");
        HttpResponse<String> answer = operator.upload(file);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("invalid-package");
    }

    private static void assertDone(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }

    private static void assertRefused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("urn:medspa:problem:" + rule);
    }
}
