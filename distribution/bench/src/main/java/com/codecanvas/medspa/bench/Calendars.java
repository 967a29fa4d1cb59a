package com.codecanvas.medspa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same full day in both calendars: four columns of half hours from nine to five. */
record Calendars(ClinicApi clinic, int floorPort) {

    private static final int COLUMNS = 4;
    private static final int SLOTS = 16;

    void fill(String date, List<String> patients, List<String> floorPatients) throws IOException, InterruptedException {
        JsonNode service = clinic.post(
                "/services",
                Map.of(
                        "name",
                        "Nd:YAG session",
                        "minutes",
                        30,
                        "hue",
                        170,
                        "requires",
                        List.of("practitioner", "room"),
                        "active",
                        true));
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(List.of(resource("practitioner", "Practitioner " + i, i), resource("room", "Room " + i, i)));
        }
        for (int i = 0; i < COLUMNS * SLOTS; i++) {
            int slot = i / COLUMNS;
            clinic.post(
                    "/appointments",
                    Map.of(
                            "patientId", patients.get(i),
                            "serviceId", service.get("id").asText(),
                            "startsAt",
                                    String.format(
                                            java.util.Locale.ROOT, "%sT%02d:%02d", date, 9 + slot / 2, slot % 2 * 30),
                            "resourceIds", columns.get(i % COLUMNS)));
        }
        try (HttpWire wire = new HttpWire(floorPort)) {
            String body = ClinicApi.JSON.writeValueAsString(
                    Map.of("date", date, "patientIds", floorPatients.subList(0, COLUMNS * SLOTS)));
            wire.exchange(HttpWire.request("POST", "/bookings", "", body));
        }
    }

    private String resource(String kind, String name, int position) throws IOException, InterruptedException {
        return clinic.post("/resources", Map.of("kind", kind, "name", name, "active", true, "position", position))
                .get("id")
                .asText();
    }
}
