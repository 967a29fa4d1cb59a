package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A clinic of the story's own, where it is morning whenever the story is told: nobody else's tests see what it changes. */
final class StoryClinic {
    static final String NAME = "Silverleaf Laser Clinic";

    private static final Map<String, String> STAFF = Map.of(
            "admin", "Ines Keller",
            "practitioner", "Dr. Elena Marsh",
            "front-desk", "Sofia Brennan",
            "auditor", "Ruben Vogel");
    private static final int MORNING = 9;
    private static final int FURTHEST_WEST = -12;
    private static final int HOURS = 24;

    private final DemoServer server;
    private final ZoneId zone;
    private final Map<String, DemoServer.Staff> staff = new LinkedHashMap<>();
    private final Map<String, String> userIds = new LinkedHashMap<>();

    private StoryClinic(DemoServer server) {
        this.server = server;
        this.zone = whereItIsMorning();
    }

    static StoryClinic open(DemoServer server) throws Exception {
        StoryClinic clinic = new StoryClinic(server);
        String id = clinic.found();
        for (Map.Entry<String, String> each : STAFF.entrySet()) {
            clinic.employ(id, each.getKey(), each.getValue());
        }
        return clinic;
    }

    private static ZoneId whereItIsMorning() {
        int ahead = MORNING - OffsetDateTime.now(ZoneOffset.UTC).getHour();
        int offset = ahead < FURTHEST_WEST ? ahead + HOURS : ahead;
        // The names of these zones have their sign the other way round.
        return ZoneId.of(offset == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-offset));
    }

    private String found() throws IOException, InterruptedException {
        DemoServer.Staff owner = new DemoServer.Staff(address("owner"), ClinicApi.PASSWORD);
        staff.put("owner", owner);
        JsonNode created = server.operator()
                .post(
                        "operator/clinics",
                        Map.of(
                                "name",
                                NAME,
                                "timeZone",
                                zone.getId(),
                                "locale",
                                "en-US",
                                "currency",
                                "USD",
                                "admin",
                                Map.of(
                                        "name", "Olga Lindner",
                                        "email", owner.email(),
                                        "password", owner.password())));
        return created.at("/clinic/id").asText();
    }

    private void employ(String clinicId, String role, String name) throws IOException, InterruptedException {
        DemoServer.Staff person = new DemoServer.Staff(address(role), ClinicApi.PASSWORD);
        JsonNode user = server.operator()
                .post(
                        "operator/clinics/" + clinicId + "/users",
                        Map.of("name", name, "email", person.email(), "role", role, "password", person.password()));
        staff.put(role, person);
        userIds.put(role, user.get("id").asText());
    }

    private static String address(String role) {
        return role + "." + UUID.randomUUID() + "@silverleaf.example";
    }

    DemoServer.Staff staff(String role) {
        return staff.get(role);
    }

    String nameOf(String role) {
        return STAFF.get(role);
    }

    String userId(String role) {
        return userIds.get(role);
    }

    ClinicApi api(String role) throws IOException, InterruptedException {
        return server.api(staff(role));
    }

    LocalDate today() {
        return LocalDate.now(zone);
    }

    java.time.Instant at(LocalTime time) {
        return today().atTime(time).atZone(zone).toInstant();
    }
}
