package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A patient asks for everything that the clinic holds, and gets it: from every module, with pictures and signed documents. */
class AccessRequestIT {

    @RegisterExtension
    static final DemoServer DEMO = new DemoServer();

    @Test
    void oneFileHoldsWhatEveryModuleHolds() throws Exception {
        ClinicApi owner = DEMO.api(0, "owner");
        String patient = owner.get("photos").at("/items/0/patientId").asText();
        String request = openRequest(owner, patient);
        JsonNode copy = prepared(owner, request);
        assertThat(copy.get("missing")).isEmpty();

        Map<String, byte[]> files =
                unzipped(owner.bytes("privacy-copies/" + copy.get("id").asText() + "/file"));
        assertThat(files.get("record.pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        JsonNode record = ClinicApi.JSON.readTree(files.get("record.json"));
        assertThat(record.get("patientId").asText()).isEqualTo(patient);
        assertThat(told(record)).contains("patients", "scheduling", "treatments", "photos", "consents");
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("files/photos/"))
                .anyMatch(name -> name.startsWith("files/consents/") && name.endsWith(".pdf"));
        JsonNode all = owner.get("patients?limit=100").get("items");
        all.forEach(other -> {
            if (!other.get("id").asText().equals(patient)) {
                assertThat(record.toString()).doesNotContain(other.get("id").asText());
            }
        });
    }

    @Test
    void theOtherClinicAndTheFrontDeskDoNotGetIt() throws Exception {
        ClinicApi owner = DEMO.api(0, "owner");
        String patient = owner.get("photos").at("/items/0/patientId").asText();
        String copy = prepared(owner, openRequest(owner, patient)).get("id").asText();
        String file = "privacy-copies/" + copy + "/file";
        assertThat(DEMO.api(1, "owner").send("GET", file, null).statusCode()).isEqualTo(404);
        assertThat(DEMO.api(0, "front-desk").send("GET", file, null).statusCode())
                .isEqualTo(403);
    }

    private static String openRequest(ClinicApi owner, String patient) throws Exception {
        JsonNode open =
                owner.get("privacy-requests?status=open&patientId=" + patient).get("items");
        return open.isEmpty()
                ? owner.post(
                                "privacy-requests",
                                Map.of(
                                        "patientId", patient,
                                        "channel", "in-person",
                                        "askedBy", "patient",
                                        "identity", "Passport"))
                        .get("id")
                        .asText()
                : open.get(0).get("id").asText();
    }

    private static JsonNode prepared(ClinicApi owner, String request) throws Exception {
        HttpResponse<String> begun = owner.send("POST", "privacy-copies", Map.of("requestId", request));
        assertThat(begun.statusCode()).as(begun.body()).isIn(201, 409);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            JsonNode newest = owner.get("privacy-copies?requestId=" + request).at("/items/0");
            if (!newest.get("state").asText().equals("preparing")) {
                assertThat(newest.get("state").asText()).as(newest.toString()).isEqualTo("ready");
                return newest;
            }
            assertThat(System.nanoTime()).as("prepared in time").isLessThan(end);
        }
    }

    /** Modules that had something to tell. */
    private static List<String> told(JsonNode record) {
        List<String> modules = new ArrayList<>();
        for (JsonNode module : record.get("modules")) {
            for (JsonNode kind : module.path("kinds")) {
                if (!kind.path("records").isEmpty()
                        && !modules.contains(module.get("id").asText())) {
                    modules.add(module.get("id").asText());
                }
            }
        }
        return modules;
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
