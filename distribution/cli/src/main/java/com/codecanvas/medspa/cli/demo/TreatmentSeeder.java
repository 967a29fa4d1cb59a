package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records lasers, tattoos and the sessions on them as practitioners would. */
final class TreatmentSeeder {

    private static final int WEEKS_BETWEEN = 9;
    /** From morning to afternoon in the demo's clinics. */
    private static final int UTC_HOUR = 18;

    private static final List<Map<String, String>> LASERS = List.of(
            laser("Q-switched Nd:YAG 1064", "Northlight", "Q2", "NL-20417", "qs-nd-yag"),
            laser("Q-switched ruby 694", "Northlight", "R5", "NL-31180", "qs-ruby"),
            laser("Picosecond 532/1064", "Meridian", "Pico One", "MP-00862", "picosecond"));

    private final Api admin;
    private final List<String> patients;
    private final Instant now;
    private final long seed;

    TreatmentSeeder(Api admin, List<String> patients, Instant now, long seed) {
        this.admin = admin;
        this.patients = patients;
        this.now = now;
        this.seed = seed;
    }

    void fill(Parallel parallel) {
        List<String> lasers = new ArrayList<>();
        LASERS.forEach(
                laser -> lasers.add(String.valueOf(admin.post("lasers", laser).get("id"))));
        Map<String, Object> no = answers();
        List<Tattoos.Removal> removals = new Tattoos(seed).removals();
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < removals.size(); i++) {
            String patient = patients.get(i * 5 % patients.size());
            Tattoos.Removal removal = removals.get(i);
            work.add(() -> record(patient, removal, lasers.get(0), no));
        }
        parallel.map(work, each -> {
            each.run();
            return true;
        });
    }

    private Map<String, Object> answers() {
        Map<String, Object> no = new LinkedHashMap<>();
        for (Object question : (Collection<?>) admin.get("treatment-rules").get("screening")) {
            no.put(String.valueOf(((Map<?, ?>) question).get("code")), false);
        }
        return no;
    }

    private void record(String patient, Tattoos.Removal removal, String laser, Map<String, Object> no) {
        Map<String, Object> described = new LinkedHashMap<>(removal.tattoo());
        described.put("patientId", patient);
        Map<String, Object> tattoo = admin.post("tattoos", described);
        int sessions = removal.clearance().size();
        for (int n = 0; n < sessions; n++) {
            long weeks = (long) WEEKS_BETWEEN * (sessions - 1 - n) + (removal.completed() ? 20 : 6);
            Instant afternoon = now.truncatedTo(ChronoUnit.DAYS)
                    .minus(7 * weeks, ChronoUnit.DAYS)
                    .plus(UTC_HOUR, ChronoUnit.HOURS);
            session(tattoo, removal.clearance().get(n), afternoon, laser, no);
        }
        if (removal.completed()) {
            described.put("status", "completed");
            admin.change("PUT", "tattoos/" + tattoo.get("id"), tattoo, described);
        }
    }

    private void session(
            Map<String, Object> tattoo, int clearance, Instant start, String laser, Map<String, Object> answers) {
        Map<String, Object> notes = Map.of(
                "method", "single",
                "clearancePercent", clearance,
                "anaesthetic", "Lidocaine 4 % cream, 45 min",
                "cooling", "Cold air");
        Map<String, Object> session = admin.post(
                "treatment-sessions",
                Map.of("tattooId", tattoo.get("id"), "startedAt", start.toString(), "notes", notes));
        String path = "treatment-sessions/" + session.get("id");
        // They lie before the first day with this system; nobody can sign for a day that is over.
        session = admin.change(
                "PUT",
                path + "/screening",
                session,
                Map.of("answers", answers, "overrideReason", "Consent signed on paper on that day"));
        session = admin.change("POST", path + "/passes", session, pass(laser, clearance));
        session = admin.change("POST", path + "/aftercare", session, null);
        admin.change("POST", path + "/sign", session, null);
    }

    /** Black takes the energy; more of it as the tattoo fades. */
    private static Map<String, Object> pass(String laser, int clearance) {
        return Map.ofEntries(
                Map.entry("laserId", laser),
                Map.entry("wavelengthNm", 1064),
                Map.entry("spotMm", 3),
                Map.entry("fluenceJPerCm2", 5.5 + clearance / 20 * 0.5),
                Map.entry("pulseNs", 10),
                Map.entry("repetitionHz", 5),
                Map.entry("pulses", 240),
                Map.entry("overlap", 0.1),
                Map.entry("inks", List.of("black")),
                Map.entry(
                        "endPoint",
                        Map.of("whitening", clearance > 60 ? "partial" : "full", "pinpointBleeding", true)));
    }

    private static Map<String, String> laser(String name, String maker, String model, String serial, String kind) {
        return Map.of("name", name, "maker", maker, "model", model, "serial", serial, "deviceClass", kind);
    }
}
