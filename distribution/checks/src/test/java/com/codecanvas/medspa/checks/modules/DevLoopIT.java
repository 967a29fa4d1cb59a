package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code medspa dev} on the module that the archetype's test has made: saved, served, and how long it took. */
@Tag("long")
class DevLoopIT {

    @TempDir
    Path folder;

    @Test
    void aSavedChangeIsServedAMomentLater() throws Exception {
        Path module = DevProcess.copyOfTheMadeModule(folder);
        try (DevProcess dev = DevProcess.start(module, Installation.dataFolder())) {
            System.out.println("medspa dev, first build: " + dev.await("served after"));
            dev.await("on for");
            ClinicApi clinic = owner(dev);

            Path resource = module.resolve("src/main/java/com/example/aftercare/EntriesResource.java");
            for (String words : new String[] {"Write more.", "Write it down.", "Write a word."}) {
                replace(resource, "\"Write [^\"]*\"", '"' + words + '"');
                System.out.println("medspa dev, a class: " + dev.await("(classes)"));
                HttpResponse<String> refused =
                        clinic.send("POST", "after-care/" + UUID.randomUUID(), Map.of("words", ""));
                assertThat(refused.body()).contains(words);
            }

            replace(module.resolve("ui/index.ts"), ">Add<", ">Write down<");
            System.out.println("medspa dev, the browser part: " + dev.await("(browser part)"));
            assertThat(script(dev.address(), clinic)).contains("Write down");

            replace(resource, "draft.words\\(\\)", "draft.word()");
            assertThat(dev.await("error:")).contains("EntriesResource.java");
        }
    }

    private static ClinicApi owner(DevProcess dev) throws Exception {
        JsonNode demo = ClinicApi.JSON.readTree(dev.data().resolve("demo.json").toFile());
        JsonNode owner = demo.at("/clinics/0/users/0");
        return ClinicApi.signIn(
                dev.address(),
                owner.get("email").asText(),
                owner.get("password").asText());
    }

    private static String script(URI server, ClinicApi clinic) throws Exception {
        String path = clinic.get("ui/manifest").at("/modules/after-care").asText();
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void replace(Path file, String pattern, String words) throws Exception {
        Files.writeString(file, Files.readString(file).replaceAll(pattern, words));
    }
}
