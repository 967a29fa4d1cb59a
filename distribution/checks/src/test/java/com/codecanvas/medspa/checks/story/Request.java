package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A consultation at ten o'clock, with whoever is listed first. */
record Request() {

    static Map<String, Object> consultation(ClinicApi api, String patient, LocalDate on)
            throws IOException, InterruptedException {
        return Map.of(
                "patientId",
                patient,
                "serviceId",
                named(api.get("services").get("items"), "name", "Consultation"),
                "startsAt",
                on + "T10:00",
                "resourceIds",
                List.of(named(api.get("resources").get("items"), "kind", "practitioner")));
    }

    private static String named(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.get(field).asText().equals(value)) {
                return item.get("id").asText();
            }
        }
        throw new AssertionError("Nothing has the " + field + " " + value);
    }
}
