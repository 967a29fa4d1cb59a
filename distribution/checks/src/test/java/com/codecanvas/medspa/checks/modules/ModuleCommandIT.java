package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.Outcome;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code bin/medspa module ...} as an operator's script gives it to a running server. */
@ExtendWith(ShippedServer.class)
class ModuleCommandIT {

    private static final Pattern FINGERPRINT = Pattern.compile("fingerprint +([0-9a-f]{64})");

    @Test
    void aModuleComesChangesAndGoesByCommands(RunningServer server) throws Exception {
        FixtureKey key = FixtureKey.of("Commands");
        String first = ModuleFixture.withTable("topazes").write(key).toString();
        String second = ModuleFixture.withTable("topazes")
                .version("1.1.0")
                .renamesTheColumn()
                .write(key)
                .toString();

        refused(server.medspa("module", "install", first, "--yes"), 1, "not trusted yet");
        String fingerprint = fingerprint(server.medspa("module", "plan", first));
        refused(server.medspa("module", "install", first), 2, "add --accept " + fingerprint);
        did(server.medspa("module", "install", first, "--accept", fingerprint), "install done, version 1.0.0");
        did(server.medspa("module", "upgrade", second, "--yes"), "upgrade 1.0.0 to 1.1.0", "2 title: can be undone");
        assertThat(server.medspa("module", "list").output()).containsPattern("topazes +1.1.0 +active +installed");
        did(server.medspa("module", "rollback", "topazes", "--yes"), "2 title: is undone", "version 1.0.0");
        did(server.medspa("module", "remove", "topazes", "--yes"), "remove done");
        assertThat(server.medspa("module", "list").output()).doesNotContain("topazes");
        assertThat(server.medspa("module", "history", "topazes").output())
                .containsSubsequence("remove", "rollback", "1.1.0 to 1.0.0", "upgrade", "1.0.0 to 1.1.0", "install");
        did(server.medspa("module", "signers", "--forget", fingerprint), "No longer trusted");
    }

    @Test
    void whatCannotBeDoneIsRefusedInWords(RunningServer server) throws Exception {
        FixtureKey key = FixtureKey.of("Commands");
        Path tampered = ModuleFixture.of("opals").write(key);
        Tampering.replaceEntry(tampered, "MEDSPA-INF/module.json", "\"Made by a test.\"", "\"Made by a thief.\"");
        String unsigned = ModuleFixture.of("opals").write(null).toString();
        refused(server.medspa("module", "install", unsigned, "--yes"), 1, "The file is not signed.");
        refused(server.medspa("module", "install", tampered.toString(), "--yes"), 1, "MEDSPA-INF/module.json");
        refused(server.medspa("module", "install", "nowhere.jar", "--yes"), 1, "There is no file nowhere.jar.");
        refused(server.medspa("module", "remove", "opals", "--yes"), 1, "There is no such module.");
        refused(server.medspa("module", "remove", "patients", "--yes"), 1, "a part of the platform");
        assertThat(server.medspa("module", "list").output()).doesNotContain("opals");
    }

    private static String fingerprint(Outcome plan) {
        return FINGERPRINT
                .matcher(plan.output())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan.output()))
                .group(1);
    }

    private static void did(Outcome outcome, String... words) {
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains(words);
    }

    private static void refused(Outcome outcome, int exitCode, String words) {
        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(exitCode);
        assertThat(outcome.output()).contains(words).doesNotContain("Exception", "operator/");
    }
}
