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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known to go wrong with modules elsewhere, tried here; all on one server that nobody restarts. */
class FailuresOfOthersIT {

    private static RunningServer server;
    private static OperatorApi operator;
    private static ClinicApi clinic;
    private static FixtureKey key;
    private static Map<String, String> others;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(Installation.dataFolder(), Map.of());
        operator = OperatorApi.of(server);
        clinic = server.newClinic("Failures Clinic");
        key = FixtureKey.of("Failures");
        others = BundleTimes.of(server.data());
    }

    @AfterAll
    static void unrelatedModulesWereNeverRestarted() throws Exception {
        try (RunningServer ending = server) {
            assertThat(BundleTimes.of(ending.data())).isEqualTo(others).isNotEmpty();
        }
    }

    @Test
    void reinstallingAfterARemovalWorksWithoutARestart() throws Exception {
        Path file = ModuleFixture.withTable("reborn").write(key);
        for (int round = 0; round < 2; round++) {
            assertDone(operator.install(file));
            if (round == 0) {
                // Once: the clinic's choice outlives the removal.
                ClinicConsent.give(clinic, "reborn");
            }
            assertThat(clinic.get("reborn/version").get("version").asText()).isEqualTo("1.0.0");
            assertDone(operator.remove("reborn"));
            assertThat(clinic.send("GET", "reborn/version", null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theStateThatIsShownIsTheTrueOne() throws Exception {
        assertThat(operator.module("shown")).isNull();
        assertDone(operator.install(ModuleFixture.of("shown").write(key)));
        assertThat(operator.module("shown").get("status").asText()).isEqualTo("active");
        assertThat(clinic.get("modules").findValuesAsText("id")).contains("shown");
        assertDone(operator.remove("shown"));
        assertThat(operator.module("shown")).isNull();
        assertThat(clinic.get("modules").findValuesAsText("id")).doesNotContain("shown");
    }

    @Test
    void aVersionRangeIsNotIgnored() throws Exception {
        JsonNode plan = operator.plan(ModuleFixture.of("modern")
                .imports("com.codecanvas.medspa.api.slots;version=\"[9,10)\"")
                .write(key));
        assertRefused(operator.install(plan, false), "imports");
        assertThat(plan.at("/refusals/0/message").asText()).contains("com.codecanvas.medspa.api.slots [9");
        assertThat(operator.module("modern")).isNull();
    }

    @Test
    void aVersionRangeThatFitsBlocksNothing() throws Exception {
        assertDone(operator.install(ModuleFixture.of("fitting")
                .imports("com.codecanvas.medspa.api.slots;version=\"[1,2)\"")
                .write(key)));
        assertDone(operator.remove("fitting"));
    }

    @Test
    void whatARemovedModuleLeavesBehindBreaksNothing() throws Exception {
        assertDone(operator.install(ModuleFixture.withTable("gone").write(key)));
        ClinicConsent.give(clinic, "gone");
        JsonNode manifest = clinic.get("ui/manifest");
        assertDone(operator.remove("gone"));
        assertThat(clinic.get("ui/manifest").toString()).doesNotContain("gone");
        assertThat(manifest.isEmpty()).isFalse();
        clinic.post("patients", Map.of("givenName", "Paula", "familyName", "Stays"));
        assertThat(clinic.send("GET", "modules/gone/settings", null).statusCode())
                .isBetween(404, 405);
        assertThat(clinic.get("modules").get("items")).isNotEmpty();
    }

    @Test
    void dependantsAreToldBeforeARemoval() throws Exception {
        assertDone(operator.install(ModuleFixture.of("base").write(key)));
        assertDone(operator.install(ModuleFixture.of("leaning").needs("base").write(key)));
        ClinicConsent.give(clinic, "base");
        ClinicConsent.give(clinic, "leaning");
        assertThat(operator.get("module-plans/base?kind=remove")
                        .at("/plan/dependants")
                        .toString())
                .contains("leaning");
        HttpResponse<String> refused =
                operator.send("POST", "module-operations", Map.of("kind", "remove", "moduleId", "base"));
        assertRefused(refused, "needed");
        assertThat(refused.body()).contains("The leaning cannot work without The base");
        assertThat(clinic.get("leaning/version").get("version").asText()).isEqualTo("1.0.0");
        assertDone(operator.remove("leaning"));
        assertDone(operator.remove("base"));
    }

    @Test
    void aFailureDoesNotCascadeAndIsShownAsFailed() throws Exception {
        assertDone(operator.install(ModuleFixture.of("root").write(key)));
        assertDone(operator.install(ModuleFixture.of("branch").needs("root").write(key)));
        ClinicConsent.give(clinic, "root");
        ClinicConsent.give(clinic, "branch");
        JsonNode ended = operator.install(ModuleFixture.of("root")
                .version("2.0.0")
                .behaves(Behaviour.THROWS_AT_START)
                .write(key));
        assertThat(ended.get("state").asText()).isEqualTo("rolled-back");
        assertThat(ended.get("problem").asText()).isNotBlank();
        for (String module : List.of("root", "branch")) {
            assertThat(clinic.get(module + "/version").get("version").asText()).isEqualTo("1.0.0");
            assertThat(operator.module(module).get("status").asText()).isEqualTo("active");
        }
        JsonNode first = operator.install(
                ModuleFixture.of("never").behaves(Behaviour.UNHEALTHY).write(key));
        assertThat(first.get("state").asText()).isEqualTo("rolled-back");
        assertThat(operator.module("never")).isNull();
        assertDone(operator.remove("branch"));
        assertDone(operator.remove("root"));
    }

    @Test
    void twoVersionsAreNeverActiveAtOnce() throws Exception {
        Path first = ModuleFixture.withTable("single").write(key);
        Path second = ModuleFixture.withTable("single")
                .version("2.0.0")
                .renamesTheColumn()
                .write(key);
        assertDone(operator.install(first));
        ClinicConsent.give(clinic, "single");
        VersionsSeen seen = new VersionsSeen(clinic, "single");
        try (seen) {
            assertDone(operator.install(second));
            assertThat(clinic.get("single/version").get("version").asText()).isEqualTo("2.0.0");
        }
        assertThat(seen.inOrder()).isSubsetOf("1.0.0", "2.0.0").isSorted();
        assertDone(operator.remove("single"));
    }

    @Test
    void twoOperatorsAtOnceAreToldOfEachOther() throws Exception {
        JsonNode slow = operator.beginInstall(
                ModuleFixture.of("slow").behaves(Behaviour.HANGS_AT_START).write(key));
        JsonNode plan = operator.plan(ModuleFixture.of("hasty").write(key));
        HttpResponse<String> refused = operator.install(plan, false);
        assertRefused(refused, "busy");
        assertThat(refused.body()).contains("The slow");
        JsonNode ended = operator.awaitEnd(slow);
        assertThat(ended.get("state").asText()).isEqualTo("rolled-back");
        assertThat(ended.get("problem").asText()).contains("did not start within");
        assertDone(operator.awaitEnd(
                ClinicApi.JSON.readTree(operator.install(plan, false).body())));
        assertDone(operator.remove("hasty"));
    }

    @Test
    void aModuleThatNeverReturnsFromItsStopHoldsNobodyUp() throws Exception {
        assertDone(operator.install(ModuleFixture.of("stubborn")
                .behaves(Behaviour.NEVER_RETURNS_FROM_STOP)
                .write(key)));
        JsonNode removed = operator.remove("stubborn");
        assertThat(removed.get("problem").asText()).contains("did not stop within");
        assertThat(clinic.send("GET", "stubborn/version", null).statusCode()).isIn(404, 503);
        assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
        assertDone(operator.install(ModuleFixture.of("next").write(key)));
        assertDone(operator.remove("next"));
    }

    @Test
    void aCycleOfNeedsIsRefused() throws Exception {
        assertRefused(
                operator.install(
                        operator.plan(ModuleFixture.of("hen").needs("egg").write(key)), false),
                "needs");
        assertDone(operator.install(ModuleFixture.of("hen").write(key)));
        assertDone(operator.install(ModuleFixture.of("egg").needs("hen").write(key)));
        ClinicConsent.give(clinic, "hen");
        JsonNode plan = operator.plan(
                ModuleFixture.of("hen").version("2.0.0").needs("egg").write(key));
        assertRefused(operator.install(plan, false), "cycle");
        assertThat(clinic.get("hen/version").get("version").asText()).isEqualTo("1.0.0");
        assertDone(operator.remove("egg"));
        assertDone(operator.remove("hen"));
    }

    private static void assertDone(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }

    private static void assertRefused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("urn:medspa:problem:" + rule);
    }
}
