package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Books planned visits, and lets each take its course. */
record Booking(
        Api admin,
        List<String> patients,
        List<String> practitioners,
        List<String> rooms,
        List<String> lasers,
        Map<Treatment, String> services) {
    private static final List<String> REASONS = List.of(
            "Caught a cold.",
            "Came back tanned from holidays.",
            "Could not get off work.",
            "Wants another week to heal.");

    Map<String, Object> book(Visit visit) {
        Map<String, Object> appointment = admin.post(
                "appointments",
                Map.of(
                        "patientId", patients.get(visit.patient()),
                        "serviceId", services.get(visit.treatment()),
                        "startsAt", visit.start().toString(),
                        "minutes", visit.treatment().minutes(),
                        "resourceIds", resources(visit)));
        String path = "appointments/" + appointment.get("id");
        for (String state : visit.course().states()) {
            appointment = admin.change("POST", path + "/status", appointment, Map.of("status", state));
        }
        if (visit.course() == Course.CANCELLED) {
            String reason = REASONS.get(visit.patient() % REASONS.size());
            appointment = admin.change("POST", path + "/cancel", appointment, Map.of("reason", reason));
        }
        return appointment;
    }

    private List<String> resources(Visit visit) {
        List<String> ids = new ArrayList<>();
        ids.add(practitioners.get(visit.practitioner()));
        ids.add(rooms.get(visit.room()));
        if (visit.laser() >= 0) {
            ids.add(lasers.get(visit.laser()));
        }
        return ids;
    }
}
