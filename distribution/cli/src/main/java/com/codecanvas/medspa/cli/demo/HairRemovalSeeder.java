package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Switches laser hair removal on, and records a course in its middle and one that has just begun. */
final class HairRemovalSeeder {

    /** From morning to afternoon in the demo's clinics. */
    private static final int UTC_HOUR = 17;

    private final Api admin;
    private final List<String> patients;
    private final Instant now;

    HairRemovalSeeder(Api admin, List<String> patients, Instant now) {
        this.admin = admin;
        this.patients = patients;
        this.now = now;
    }

    void fill() {
        admin.patch("modules/hair-removal", Map.of("enabled", true));
        Map<String, Object> no = answers();
        Map<String, Object> lip = course(1, "upper-lip", "II", "coarse");
        session(lip, 13, 0, pass("755", 32, 3), no);
        session(lip, 8, 25, pass("755", 34, 3), no);
        session(lip, 2, 45, pass("755", 36, 3), no);
        session(course(5, "lower-legs", "V", "medium"), 6, 0, pass("1064", 34, 30), no);
    }

    private Map<String, Object> answers() {
        Map<String, Object> no = new LinkedHashMap<>();
        for (Object kind : (Collection<?>) admin.get("treatment-kinds").get("items")) {
            for (Object question : (Collection<?>) ((Map<?, ?>) kind).get("questions")) {
                no.put(String.valueOf(((Map<?, ?>) question).get("code")), false);
            }
        }
        return no;
    }

    private Map<String, Object> course(int patient, String site, String skinType, String coarseness) {
        Map<String, Object> facts =
                Map.of("skinType", skinType, "hairColour", "black", "coarseness", coarseness, "treatedBefore", false);
        return admin.post(
                "courses",
                Map.of("patientId", patients.get(patient), "kind", "laser-hair-removal", "site", site, "facts", facts));
    }

    private void session(
            Map<String, Object> course, int weeksAgo, int reduced, Map<String, Object> pass, Map<String, Object> no) {
        Instant start = now.truncatedTo(ChronoUnit.DAYS)
                .minus(7L * weeksAgo, ChronoUnit.DAYS)
                .plus(UTC_HOUR, ChronoUnit.HOURS);
        Map<String, Object> session = admin.post(
                "course-sessions",
                Map.of(
                        "courseId", course.get("id"),
                        "startedAt", start.toString(),
                        "remarks", Map.of("outcomePercent", reduced)));
        String path = "course-sessions/" + session.get("id");
        session = admin.change(
                "PUT",
                path + "/screening",
                session,
                Map.of("answers", no, "overrideReason", "Consent signed on paper on that day"));
        session = admin.change("POST", path + "/passes", session, pass);
        session = admin.change("POST", path + "/aftercare", session, null);
        admin.change("POST", path + "/sign", session, null);
    }

    private static Map<String, Object> pass(String wavelength, int fluence, int pulseMs) {
        Map<String, Object> settings = Map.of(
                "device",
                wavelength.equals("755") ? "Meridian Alex Pro" : "Northlight LP",
                "wavelength",
                wavelength,
                "fluenceJPerCm2",
                fluence,
                "pulseMs",
                pulseMs,
                "spotMm",
                12,
                "pulses",
                wavelength.equals("755") ? 24 : 310,
                "cooling",
                "cryogen");
        return Map.of("settings", settings, "signs", List.of("perifollicular-oedema", "perifollicular-erythema"));
    }
}
