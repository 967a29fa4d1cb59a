package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.modules.fixture.Behaviour;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The process ends, as by kill -9, at every place of every operation: afterwards the module is wholly the old version, or wholly the new one when it was committed or goes. */
class KillLoopIT {

    private static final List<String> SWITCH =
            List.of("halted", "switch-marked", "switch-changed", "switch-refreshed", "switch-unmarked", "put");
    private static final List<String> FORWARD = places(
            List.of("accepted", "stored", "stopped", "migrated"),
            SWITCH,
            List.of("started", "switched", "checked", "committed"));
    /** Nothing is there that would have to stop before its tables change. */
    private static final List<String> FIRST =
            FORWARD.stream().filter(place -> !place.equals("stopped")).toList();

    private static final List<String> REMOVAL = places(List.of("accepted", "committed"), SWITCH, List.of());
    private static final List<String> BACK = List.of("turned-back", "back-migrated", "back-put", "back-started");

    private static CrashingServer server;
    private static KilledModule module;
    private static Path first;
    private static Path second;
    private static Path unhealthy;
    private static int crashes;
    private static int old;

    @BeforeAll
    static void start() throws Exception {
        server = new CrashingServer();
        server.server().newClinic("Kill Loop Clinic");
        module = new KilledModule(server, "lamps", "admin@killloopclinic.example");
        FixtureKey key = FixtureKey.of("Kill Loop");
        first = ModuleFixture.withTable("lamps").write(key);
        second = ModuleFixture.withTable("lamps")
                .version("2.0.0")
                .renamesTheColumn()
                .write(key);
        unhealthy = ModuleFixture.withTable("lamps")
                .version("3.0.0")
                .renamesTheColumn()
                .behaves(Behaviour.UNHEALTHY)
                .write(key);
        module.bringTo(first);
        // Once: what a clinic chose outlives removals.
        ClinicConsent.give(module.clinic(), "lamps");
    }

    @AfterAll
    static void tell() throws Exception {
        System.out.printf(
                "Kill loop: %d crashes, afterwards %d times wholly old and %d times wholly new, never half%n",
                crashes, old, crashes - old);
        server.close();
    }

    @Test
    void atTheTellingPlaceOfEachPhase() throws Exception {
        install("switch-changed");
        upgrade("migrated");
        upgrade("committed");
        rollBack("switched");
        remove("committed");
        upgradeBadly("turned-back");
    }

    @Test
    @Tag("long")
    void whereverAModuleIsInstalled() throws Exception {
        for (String place : FIRST) {
            install(place);
        }
    }

    @Test
    @Tag("long")
    void whereverAModuleIsUpgraded() throws Exception {
        for (String place : FORWARD) {
            upgrade(place);
        }
    }

    @Test
    @Tag("long")
    void whereverAModuleIsRolledBack() throws Exception {
        for (String place : FORWARD) {
            rollBack(place);
        }
    }

    @Test
    @Tag("long")
    void whereverAModuleIsRemoved() throws Exception {
        for (String place : REMOVAL) {
            remove(place);
        }
    }

    @Test
    @Tag("long")
    void whereverABadUpgradeIsTakenBack() throws Exception {
        for (String place : BACK) {
            upgradeBadly(place);
        }
    }

    private static void install(String place) throws Exception {
        module.bringTo(first);
        module.bringTo(null);
        crash(place, null, "1.0.0", () -> operator().beginInstall(first));
    }

    private static void upgrade(String place) throws Exception {
        module.bringTo(first);
        crash(place, "1.0.0", "2.0.0", () -> operator().beginInstall(second));
    }

    private static void rollBack(String place) throws Exception {
        module.bringTo(first);
        module.bringTo(second);
        crash(place, "2.0.0", "1.0.0", () -> operator().begin("rollback", "lamps"));
    }

    private static void remove(String place) throws Exception {
        module.bringTo(first);
        crash(place, "1.0.0", null, () -> operator().begin("remove", "lamps"));
    }

    private static void upgradeBadly(String place) throws Exception {
        module.bringTo(first);
        crash(place, "1.0.0", "3.0.0", () -> operator().beginInstall(unhealthy));
    }

    private static OperatorApi operator() throws Exception {
        return server.operator();
    }

    private static void crash(String place, String before, String after, Begin begin) throws Exception {
        server.crashAt(place);
        try {
            begin.run();
        } catch (java.io.IOException endedBeforeItAnswered) {
            assertThat(endedBeforeItAnswered).isNotNull();
        }
        server.crashAndStart();
        JsonNode operation = module.lastOperation();
        String version = module.consistentVersion();
        boolean goesOn = after == null || place.equals("committed");
        assertThat(version).as("%s killed at %s", operation, place).isEqualTo(goesOn ? after : before);
        System.out.printf("%s killed at %s: now %s%n", operation.get("kind").asText(), place, version);
        crashes++;
        old += java.util.Objects.equals(version, before) ? 1 : 0;
        ClinicApi clinic = module.clinic();
        assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
        assertThat(clinic.send("GET", "resources", null).statusCode()).isEqualTo(200);
    }

    @SafeVarargs
    private static List<String> places(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private interface Begin {
        void run() throws Exception;
    }
}
