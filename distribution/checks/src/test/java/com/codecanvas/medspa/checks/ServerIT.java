package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedServer.class)
class ServerIT {

    @Test
    void saysThatItIsAliveAndReady(RunningServer server) throws Exception {
        assertThat(server.status("/health/live")).isEqualTo(200);
        assertThat(server.status("/health/ready")).isEqualTo(200);
        assertThat(server.medspa("status").output())
                .contains(
                        Long.toString(server.process().pid()), server.address().toString(), "yes");
    }

    @Test
    void startsWithoutWarnings(RunningServer server) throws Exception {
        assertThat(server.console().split("MedSpa is ready", 2)[0]).doesNotContain("WARN", "ERROR", "Exception");
    }

    @Test
    void writesOnlyToItsDataFolderAndKeepsThatToItself(RunningServer server) throws Exception {
        assertThat(Installation.touched()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.data())))
                .startsWith("rwx")
                .doesNotContain("r-x", "-w-");
    }

    @Test
    void hasNoPartThatFetchesCodeFromElsewhere() throws Exception {
        assertThat(Files.readString(Installation.home().resolve("etc/startup.properties")))
                .contains("org.apache.felix.scr")
                .doesNotContain("pax-url", "karaf/features", "felix.configurator");
        assertThat(Installation.home().resolve("system/org/ops4j/pax/url")).doesNotExist();
    }

    @Test
    void refusesASecondServerOnItsDataFolder(RunningServer server) throws Exception {
        Outcome second = Outcome.of(RunningServer.command(server.data(), RunningServer.freePort(), "run"));
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.output()).contains("MEDSPA_DATA").hasLineCount(1);
    }

    @Test
    void explainsThatItsPortIsInUse(RunningServer server) throws Exception {
        Outcome second = Outcome.of(RunningServer.command(
                Installation.dataFolder(), server.address().getPort(), "run"));
        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.output()).contains("MEDSPA_HTTP_PORT").hasLineCount(1);
    }

    @Test
    void showsNoSecretToWhoListsProcesses(RunningServer server) throws Exception {
        String database = Files.readString(server.data().resolve("postgres.json"));
        String password = ClinicApi.JSON.readTree(database).get("password").asText();
        String everything = Outcome.of(new ProcessBuilder("ps", "-eo", "args")).output();
        assertThat(everything).contains("com.codecanvas.medspa.cli.Main").doesNotContain(password);
    }
}
