package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lets patients with an appointment ahead write to the clinic, by the sandbox for messages. */
final class ConversationSeeder {

    private static final List<String> TEXTS = List.of(
            "C",
            "Hi, can I come straight from the gym or should I shower first?",
            "R",
            "C",
            "The blister from last week is gone, thank you! See you soon.",
            "STOP",
            "Is there parking at the clinic?");

    private final Api admin;
    private final List<Map<String, Object>> patients;

    ConversationSeeder(Api admin, List<Map<String, Object>> patients) {
        this.admin = admin;
        this.patients = patients;
    }

    void fill(List<Visit> visits, LocalDateTime now) {
        List<Integer> coming = visits.stream()
                .filter(visit ->
                        visit.course() == Course.BOOKED && visit.start().isAfter(now))
                .map(Visit::patient)
                .distinct()
                .limit(TEXTS.size())
                .toList();
        IntStream.range(0, coming.size()).forEach(place -> write(patients.get(coming.get(place)), TEXTS.get(place)));
    }

    private void write(Map<String, Object> patient, String text) {
        admin.post("messaging-sandbox/messages", Map.of("from", String.valueOf(patient.get("phone")), "text", text));
    }
}
