package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The place where packages are kept is damaged or full. */
@Tag("long")
class BadArchiveIT {

    private final Path data = Installation.dataFolder();
    private final FixtureKey key = FixtureKey.of("Archives");

    @Test
    void oneBadArchiveDoesNotStopTheBootAndAFreshUploadMendsIt() throws Exception {
        Path good = ModuleFixture.of("sound").write(key);
        Path bad = ModuleFixture.of("rotten").write(key);
        String digest;
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            OperatorApi operator = OperatorApi.of(server);
            digest = operator.plan(bad).get("packageId").asText();
            assertDone(operator.install(good));
            assertDone(operator.install(bad));
        }
        Files.writeString(data.resolve("artefacts").resolve(digest), "rotten");
        // As after an unclean end: everything is put again from packages.
        Files.writeString(data.resolve("container/switching"), "");
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            OperatorApi operator = OperatorApi.of(server);
            assertThat(operator.module("sound").get("status").asText()).isEqualTo("active");
            JsonNode rotten = operator.module("rotten");
            assertThat(rotten.get("status").asText()).isEqualTo("missing");
            assertThat(rotten.get("problem").asText()).contains("damaged. Upload it again");
            assertThat(operator.plan(bad).get("packageId").asText()).isEqualTo(digest);
            assertDone(operator.awaitEnd(operator.begin("retry", "rotten")));
            assertThat(operator.module("rotten").get("status").asText()).isEqualTo("active");
        }
    }

    @Test
    void aDiskThatIsFullInMidInstallIsToldAndNothingHalfWrittenStays() throws Exception {
        Path artefacts = Files.createDirectories(data.resolve("artefacts"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs", artefacts.toString()) == 0,
                "Only root may mount a small disk");
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            OperatorApi operator = OperatorApi.of(server);
            ClinicApi clinic = server.newClinic("Full Archive Clinic");
            HttpResponse<String> refused = operator.upload(
                    ModuleFixture.of("huge").migration("V1__huge.sql", huge()).write(key));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
            assertThat(refused.body()).contains("is full. Make room and try again.");
            try (Stream<Path> left = Files.list(artefacts)) {
                assertThat(left).isEmpty();
            }
            assertThat(operator.module("huge")).isNull();
            assertDone(operator.install(ModuleFixture.of("tiny").write(key)));
            assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
        } finally {
            run("umount", "-l", artefacts.toString());
        }
    }

    /** A script of 2 MB that no compression makes smaller than the disk. */
    private static String huge() {
        return new Random(7)
                .ints(300_000, 0, Integer.MAX_VALUE)
                .mapToObj(number -> "-- " + Integer.toString(number, 36))
                .collect(Collectors.joining("\n", ModuleFixture.TABLE, "\n"));
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void assertDone(JsonNode operation) {
        assertThat(operation.get("state").asText()).as("%s", operation).isEqualTo("done");
    }
}
