package com.codecanvas.medspa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Bookings as the front desk makes them, through the API. */
public final class Appointments {

    private Appointments() {}

    /** A new patient's consultation of half an hour with the clinic's first practitioner in its first room. */
    public static JsonNode book(ClinicApi api, String given, String family, LocalDateTime at)
            throws IOException, InterruptedException {
        return api.post("appointments", request(api, patient(api, given, family), at));
    }

    static String patient(ClinicApi api, String given, String family) throws IOException, InterruptedException {
        return api.post("patients", Map.of("givenName", given, "familyName", family))
                .get("id")
                .asText();
    }

    static Map<String, Object> request(ClinicApi api, String patient, LocalDateTime at)
            throws IOException, InterruptedException {
        JsonNode resources = api.get("resources").get("items");
        JsonNode services = api.get("services").get("items");
        return Map.of(
                "patientId",
                patient,
                "serviceId",
                first(services, "name", "Consultation and estimate"),
                "startsAt",
                at.toString(),
                "resourceIds",
                List.of(first(resources, "kind", "practitioner"), first(resources, "kind", "room")));
    }

    private static String first(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }
}
