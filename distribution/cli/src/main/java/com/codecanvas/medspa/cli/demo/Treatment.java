package com.codecanvas.medspa.cli.demo;

import java.util.List;
import java.util.Map;

/** A service that the demo clinics offer, and how often it is booked in relation to the others; its price in cents. */
record Treatment(String name, String category, int minutes, int hue, boolean laser, int share, long priceMinor) {

    static final List<Treatment> ALL = List.of(
            new Treatment("Consultation and estimate", "Consultation", 30, 210, false, 14, 0),
            new Treatment("Good-faith exam", "Consultation", 20, 185, false, 7, 5_000),
            new Treatment("Test spot", "Laser", 20, 265, true, 7, 7_500),
            new Treatment("Laser session, small", "Laser", 30, 16, true, 26, 20_000),
            new Treatment("Laser session, medium", "Laser", 45, 36, true, 22, 35_000),
            new Treatment("Laser session, large", "Laser", 75, 345, true, 8, 60_000),
            new Treatment("Four-pass session (R20)", "Laser", 90, 305, true, 4, 75_000),
            new Treatment("Healing check", "Follow-up", 15, 150, false, 12, 0));

    Map<String, Object> body() {
        return Map.of(
                "name", name,
                "category", category,
                "minutes", minutes,
                "hue", hue,
                "requires", laser ? List.of("practitioner", "room", "device") : List.of("practitioner", "room"),
                "active", true);
    }
}
