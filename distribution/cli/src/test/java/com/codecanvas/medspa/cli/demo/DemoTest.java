package com.codecanvas.medspa.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.cli.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filled once for all tests, since that is thousands of requests. */
class DemoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T19:20:00Z"), ZoneOffset.UTC);
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

    @TempDir
    static Path data;

    private static StubServer server;

    @BeforeAll
    static void fill() throws Exception {
        Files.writeString(data.resolve("operator.token"), "let-me-in\n");
        server = new StubServer();
        demo(server, data).ensure();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void makesTwoClinicsWithPeopleOfEveryRole() {
        assertThat(server.received("POST operator/clinics"))
                .extracting(clinic -> clinic.get("timeZone"))
                .containsExactlyInAnyOrder("America/New_York", "America/Los_Angeles");
        assertThat(server.received("POST operator/clinics/users"))
                .hasSize(14)
                .extracting(user -> user.get("role"))
                .contains("admin", "practitioner", "front-desk", "auditor");
        assertThat(server.received("POST patients")).hasSize(480);
        assertThat(server.received("POST resources")).hasSize(22);
        assertThat(server.received("POST services")).hasSize(16);
        assertThat(server.received("POST appointments")).hasSizeGreaterThan(1600);
        assertThat(server.received("POST appointments/status"))
                .extracting(change -> change.get("status"))
                .contains("confirmed", "arrived", "in-treatment", "completed", "no-show");
        assertThat(server.received("PUT modules/scheduling/settings"))
                .extracting(settings -> settings.get("bookInPast"))
                .containsExactlyInAnyOrder(true, true, false, false);
    }

    @Test
    void recordsTattoosAndTheSessionsOnThem() {
        assertThat(server.received("POST lasers")).hasSize(6);
        assertThat(server.received("POST tattoos")).hasSize(36);
        assertThat(server.received("PUT tattoos"))
                .as("enough completed ones for a clinic's own experience")
                .hasSize(22)
                .allSatisfy(tattoo -> assertThat(tattoo).containsEntry("status", "completed"));
        int sessions = server.received("POST treatment-sessions").size();
        assertThat(sessions).isGreaterThan(100);
        assertThat(server.received("POST treatment-sessions/aftercare")).hasSize(sessions);
        assertThat(server.received("POST treatment-sessions/sign")).hasSize(sessions);
        assertThat(server.received("PUT treatment-sessions/screening"))
                .allSatisfy(asked -> assertThat(asked).containsEntry("answers", Map.of("pregnancy", false)));
    }

    @Test
    void switchesHairRemovalOnAndRecordsCoursesOfIt() {
        assertThat(server.received("PATCH modules/hair-removal")).hasSize(2);
        assertThat(server.received("POST courses")).hasSize(4);
        assertThat(server.received("POST course-sessions")).hasSize(8);
        assertThat(server.received("POST course-sessions/sign")).hasSize(8);
        assertThat(server.received("PUT course-sessions/screening"))
                .allSatisfy(asked -> assertThat(asked).containsEntry("answers", Map.of("tan", false)));
    }

    @Test
    void mostPatientsWithTattoosHaveSignedWhatTheyHaveTo() {
        assertThat(server.received("POST consents"))
                .hasSize(120)
                .allSatisfy(signed -> assertThat(signed).containsKeys("patientId", "templateId", "templateVersion"));
        assertThat(server.received("POST consents"))
                .filteredOn(signed -> signed.containsKey("refusal"))
                .hasSize(6);
        assertThat(server.received("POST consents/withdraw")).hasSize(6);
    }

    @Test
    void someHaveASeriesOfPictures() {
        assertThat(server.bytes("POST photos"))
                .hasSize(36)
                .as("JPEG")
                .allSatisfy(picture -> assertThat(picture).startsWith(0xFF, 0xD8));
        assertThat(server.bytes("PUT photos/preview")).hasSize(36);
        assertThat(server.queries("POST photos"))
                .as("each of something, at a session")
                .allMatch(query -> query.matches(".*&subject=[0-9a-f-]{36}&occasion=[0-9a-f-]{36}"))
                .anyMatch(query -> query.contains("kind=after"));
    }

    @Test
    void checksOutTheVisitsOfTheLastDays() {
        assertThat(server.received("PUT price-list/services")).hasSize(16);
        assertThat(server.received("POST price-list/offers")).hasSize(6);
        int invoices = server.received("POST invoices").size();
        assertThat(invoices).isGreaterThan(40);
        assertThat(server.received("POST invoices/open")).hasSize(invoices);
        assertThat(server.received("POST invoices/payments"))
                .as("some owe it still, and some cards are declined at first")
                .hasSizeBetween(invoices / 2, invoices)
                .allSatisfy(payment -> assertThat(payment).containsEntry("amountMinor", StubServer.DUE_MINOR))
                .extracting(payment -> payment.get("sourceToken"))
                .contains(null, "sandbox:approves", "sandbox:insufficient-funds");
    }

    @Test
    void patientsWriteBack() {
        assertThat(server.received("POST messaging-sandbox/messages"))
                .hasSize(14)
                .extracting(message -> message.get("text"))
                .contains("C", "R", "STOP");
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsToolsWhereAndHowToSignIn() throws Exception {
        Map<String, Object> file = Json.object(Files.readString(data.resolve("demo.json")));
        assertThat(file).containsOnlyKeys("url", "clinics");
        List<Map<String, Object>> clinics = (List<Map<String, Object>>) file.get("clinics");
        assertThat(clinics).hasSize(2).allSatisfy(clinic -> {
            assertThat(clinic).containsOnlyKeys("id", "name", "users");
            assertThat((List<Map<String, Object>>) clinic.get("users"))
                    .hasSize(8)
                    .allSatisfy(user -> assertThat(user).containsOnlyKeys("email", "password", "role"));
        });
        assertThat(PRINTED.toString(StandardCharsets.UTF_8))
                .contains(server.address().toString(), "Lumen Skin Clinic", "amir.haddad@lumen.example");
    }

    @Test
    void fillsNothingTwice() throws Exception {
        try (StubServer again = new StubServer()) {
            demo(again, data).ensure();
            assertThat(again.received("POST patients")).isEmpty();
            assertThat(Json.object(Files.readString(data.resolve("demo.json"))))
                    .containsEntry("url", again.address().toString());
        }
    }

    @Test
    void saysWhatTheServerRefused(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("operator.token"), "guess");
        assertThatThrownBy(() -> demo(server, other).ensure()).hasMessageContaining("(401): Sign in.");
        assertThat(other.resolve("demo.json")).doesNotExist();
    }

    private static Demo demo(StubServer of, Path folder) {
        return new Demo(of.address(), folder, CLOCK, new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
    }
}
