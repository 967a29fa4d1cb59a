package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadImportsIT {

    @RegisterExtension
    static final DemoServer SERVER = new DemoServer();

    private static ClinicApi api;

    @BeforeAll
    static void signIn() throws Exception {
        api = SERVER.api(0, "admin");
    }

    @Test
    void aWrongEncodingIsRefusedWithTheLineAndWhatToTry() throws Exception {
        byte[] latin = "First name,Last name\nAda,Plain\nZoë,Müller\n".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = api.upload("patient-imports?fileName=old.csv&encoding=UTF-8", latin);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:medspa:problem:validation", "Line 3", "windows-1252");
    }

    @Test
    void aFileWithoutNameColumnsIsTakenButNotItsMapping() throws Exception {
        HttpResponse<String> uploaded = api.upload(
                "patient-imports?fileName=shoes.csv", "Shoe,Size\nred,39\n".getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded.statusCode()).isEqualTo(201);
        JsonNode created = ClinicApi.JSON.readTree(uploaded.body());
        HttpResponse<String> mapped = api.send(
                "PUT",
                "patient-imports/" + created.get("id").asText() + "/mapping",
                Map.of("mapping", Map.of("email", 0), "dateFormat", "yyyy-MM-dd", "duplicates", "skip"),
                "If-Match",
                "\"" + created.get("version").asText() + "\"");
        assertThat(mapped.statusCode()).isEqualTo(422);
        JsonNode error = ClinicApi.JSON.readTree(mapped.body()).at("/errors/0");
        assertThat(error.get("field").asText()).contains("mapping");
        assertThat(error.get("message").asText()).containsIgnoringCase("name");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(api.upload("patient-imports?fileName=empty.csv", new byte[0]).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFileOf26MegabytesIsRefusedWithTheLimit() throws Exception {
        refusedAsTooLarge(26);
    }

    @Test
    void aFileOf200MegabytesIsRefusedWithoutBeingKept() throws Exception {
        refusedAsTooLarge(200);
    }

    private static void refusedAsTooLarge(int megabytes) throws IOException, InterruptedException {
        byte[] file = new byte[megabytes * 1024 * 1024];
        Arrays.fill(file, (byte) 'x');
        HttpResponse<String> answer = api.upload("patient-imports?fileName=large.csv", file);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:medspa:problem:too-large", "25 MB");
    }
}
