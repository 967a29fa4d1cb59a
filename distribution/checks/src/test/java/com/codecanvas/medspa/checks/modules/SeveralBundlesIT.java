package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.codecanvas.medspa.checks.modules.fixture.SeveralBundles;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module that needs more than one bundle, all in one file. */
@ExtendWith(ShippedServer.class)
class SeveralBundlesIT {

    private static final String OWN = "com.example.garnets";

    @Test
    void comeChangeAndGoTogether(RunningServer server) throws Exception {
        OperatorApi operator = OperatorApi.of(server);
        FixtureKey key = FixtureKey.of("Several bundles");
        Path first = SeveralBundles.write(ModuleFixture.withTable("garnets"), "1.0.0", key);
        assertThat(bundles(operator.plan(first)))
                .containsExactly("install " + SeveralBundles.LIBRARY, "install " + OWN);
        done(operator.install(first));
        ClinicApi clinic = server.newClinic("Several bundles");
        ClinicConsent.give(clinic, "garnets");
        assertThat(words(clinic)).isEqualTo("words of 1.0.0");
        assertThat(clinic.get("garnets/rows").get("count").asInt()).isZero();

        Path second = SeveralBundles.write(
                ModuleFixture.withTable("garnets").version("1.1.0").addsAColumn(), "1.1.0", key);
        assertThat(bundles(operator.plan(second))).containsExactly("update " + SeveralBundles.LIBRARY, "update " + OWN);
        done(operator.install(second));
        assertThat(clinic.get("garnets/version").get("version").asText()).isEqualTo("1.1.0");
        assertThat(words(clinic)).isEqualTo("words of 1.1.0");

        done(operator.rollback("garnets"));
        assertThat(words(clinic)).isEqualTo("words of 1.0.0");

        Path alone = ModuleFixture.withTable("garnets").version("1.2.0").write(key);
        assertThat(bundles(operator.plan(alone)))
                .containsExactly("update " + OWN, "uninstall " + SeveralBundles.LIBRARY);
        done(operator.install(alone));
        assertThat(clinic.send("GET", "garnets/words", null).statusCode()).isEqualTo(500);
        done(operator.rollback("garnets"));
        assertThat(words(clinic)).isEqualTo("words of 1.0.0");

        done(operator.remove("garnets"));
        assertThat(clinic.send("GET", "garnets/words", null).statusCode()).isEqualTo(404);
        assertThat(bundles(operator.plan(first)))
                .containsExactly("install " + SeveralBundles.LIBRARY, "install " + OWN);
    }

    private static String words(ClinicApi clinic) throws Exception {
        return clinic.get("garnets/words").get("words").asText();
    }

    private static List<String> bundles(JsonNode plan) {
        return StreamSupport.stream(plan.at("/plan/bundles").spliterator(), false)
                .map(bundle -> bundle.get("action").asText() + " "
                        + bundle.get("symbolicName").asText())
                .toList();
    }

    private static void done(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }
}
