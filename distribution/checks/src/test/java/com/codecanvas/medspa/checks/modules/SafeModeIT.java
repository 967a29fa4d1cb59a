package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.modules.fixture.Behaviour;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SafeModeIT {

    @Test
    void aModuleThatTakesTheServerWithItIsKeptOutAfterTheSecondTime() throws Exception {
        Path data = Installation.dataFolder();
        FixtureKey key = FixtureKey.of("Safe Mode");
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            server.newClinic("Safe Mode Clinic");
            OperatorApi operator = OperatorApi.of(server);
            operator.install(ModuleFixture.of("loyal").write(key));
            assertThat(operator.install(ModuleFixture.of("deadly")
                                    .behaves(Behaviour.KILLS_THE_SERVER_AT_LATER_STARTS)
                                    .write(key))
                            .get("state")
                            .asText())
                    .isEqualTo("done");
        }
        for (int time = 0; time < 2; time++) {
            RunningServer dying = RunningServer.launch(data, RunningServer.freePort(), Map.of());
            assertThat(dying.process().waitFor(300, TimeUnit.SECONDS)).isTrue();
        }
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            OperatorApi operator = OperatorApi.of(server);
            ClinicApi clinic = ClinicApi.signIn(server.address(), "admin@safemodeclinic.example", ClinicApi.PASSWORD);
            assertThat(operator.module("deadly").get("status").asText()).isEqualTo("quarantined");
            assertThat(operator.module("deadly").get("problem").asText()).contains("kept out");
            assertThat(operator.module("loyal").get("status").asText()).isEqualTo("active");
            assertThat(clinic.send("GET", "patients", null).statusCode()).isEqualTo(200);
            Path better = ModuleFixture.of("deadly").version("1.0.1").write(key);
            assertThat(operator.install(better).get("state").asText()).isEqualTo("done");
            assertThat(operator.module("deadly").get("status").asText()).isEqualTo("active");
        }
    }
}
