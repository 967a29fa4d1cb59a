package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The second half of the tutorial, word by word, with the module that its first half has made: signed, installed, switched on, used. */
@ExtendWith(ShippedServer.class)
class TutorialModuleIT {

    private static final Pattern STEP = Pattern.compile("^```sh ship\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theMadeModuleIsSignedInstalledSwitchedOnAndUsed(RunningServer server) throws Exception {
        Files.createDirectories(folder.resolve("after-care/target"));
        String jar = "after-care/target/after-care-1.0.0-SNAPSHOT.jar";
        Files.copy(Path.of(System.getProperty("medspa.outside")).resolve(jar), folder.resolve(jar));
        String output = run(server, steps());
        assertThat(output).contains("Example Ltd", "after-care");

        ClinicApi clinic = server.newClinic("After care");
        JsonNode plan = clinic.get("modules/after-care/plan?enabled=true");
        HttpResponse<String> on =
                clinic.send("PATCH", "modules/after-care", Map.of("enabled", true, "consent", consent(plan)));
        assertThat(on.statusCode()).as(on.body()).isEqualTo(200);

        String patient = clinic.post("patients", Map.of("givenName", "Ana", "familyName", "Lopez"))
                .get("id")
                .asText();
        clinic.post("after-care/" + patient, Map.of("words", "Called back"));
        assertThat(clinic.get("after-care/" + patient).at("/items/0/words").asText())
                .isEqualTo("Called back");
        assertThat(server.newClinic("Without it")
                        .send("GET", "after-care/" + patient, null)
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, Object> consent(JsonNode plan) {
        return Map.of("patientData", texts(plan.get("patientData")), "permissions", texts(plan.get("permissions")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.isTextual() ? each.asText() : each.get("id").asText())
                .toList();
    }

    /** The server of these tests runs already. */
    private static String steps() throws IOException {
        String tutorial = Files.readString(Path.of(System.getProperty("medspa.tutorial")));
        return String.join(
                        "\n",
                        STEP.matcher(tutorial)
                                .results()
                                .map(step -> step.group(1))
                                .toList())
                .replace("medspa start\n", "");
    }

    private String run(RunningServer server, String script) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", script).directory(folder.toFile());
        Map<String, String> environment = shell.environment();
        environment.keySet().removeIf(name -> name.startsWith("MEDSPA_"));
        environment.put("PATH", Installation.home().resolve("bin") + ":" + environment.get("PATH"));
        environment.put("MEDSPA_DATA", server.data().toString());
        environment.put("MEDSPA_HTTP_PORT", Integer.toString(server.address().getPort()));
        Path log = folder.resolve("output.txt");
        int exitCode = shell.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        assertThat(exitCode).as(output).isZero();
        return output;
    }
}
