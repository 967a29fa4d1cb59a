package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a clinic sets up before its first day: hours, people and rooms of the calendar, services, lasers, prices. */
record Furnishing(ClinicApi admin) {
    static final String SERVICE = "Nd:YAG session";
    static final String PACKAGE = "Nd:YAG package";
    static final String ROOM = "Room Birch";
    static final String DEVICE = "Nd:YAG laser";
    static final String LASER = "Nd:YAG 1064 (Northlight Q2)";

    void furnish(StoryClinic clinic) throws IOException, InterruptedException {
        JsonNode hours = admin.get("clinic-hours");
        List<Map<String, String>> days = Stream.of(DayOfWeek.values())
                .map(day -> Map.of("weekday", day.name().toLowerCase(Locale.ROOT), "opens", "08:00", "closes", "18:00"))
                .toList();
        Change.of(admin, hours).put("clinic-hours", Map.of("days", days));
        resource(Map.of(
                "kind",
                "practitioner",
                "name",
                clinic.nameOf("practitioner"),
                "userId",
                clinic.userId("practitioner"),
                "detail",
                "Medical director",
                "active",
                true));
        resource(Map.of("kind", "practitioner", "name", "Theo Lindgren", "detail", "Laser specialist", "active", true));
        resource(Map.of("kind", "room", "name", ROOM, "detail", "Treatment room", "active", true));
        resource(Map.of("kind", "device", "name", DEVICE, "detail", "Laser", "active", true));
        admin.post("lasers", laser());
        sell(service("Consultation", 30, 210, List.of("practitioner")), 0);
        String session = service(SERVICE, 40, 16, List.of("practitioner", "room", "device"));
        sell(session, 20_000);
        admin.post("price-list/offers", pack(session));
        admin.post("price-list/offers", Map.of("kind", "product", "name", "Aftercare kit", "amountMinor", 2_900));
    }

    private void resource(Map<String, Object> resource) throws IOException, InterruptedException {
        admin.post("resources", resource);
    }

    private static Map<String, String> laser() {
        return Map.of(
                "name", "Nd:YAG 1064",
                "maker", "Northlight",
                "model", "Q2",
                "serial", "NL-77001",
                "deviceClass", "qs-nd-yag");
    }

    private String service(String name, int minutes, int hue, List<String> requires)
            throws IOException, InterruptedException {
        return admin.post("services", Map.of("name", name, "minutes", minutes, "hue", hue, "requires", requires))
                .get("id")
                .asText();
    }

    private void sell(String serviceId, int amountMinor) throws IOException, InterruptedException {
        Change.to(admin).put("price-list/services/" + serviceId, Map.of("amountMinor", amountMinor, "taxPermille", 0));
    }

    private static Map<String, Object> pack(String serviceId) {
        return Map.of(
                "kind", "package", "name", PACKAGE, "serviceId", serviceId, "sessions", 8, "amountMinor", 120_000);
    }
}
