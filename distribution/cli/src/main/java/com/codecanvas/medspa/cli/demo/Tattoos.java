package com.codecanvas.medspa.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented tattoos with how far their removal is, the same ones each time. */
final class Tattoos {

    private static final int COMPLETED = 11;
    private static final int ACTIVE = 7;
    private static final String[] SKIN = {"I", "II", "II", "III", "III", "IV"};
    private static final List<Motif> MOTIFS = List.of(
            new Motif(
                    "Swallow, right shoulder blade",
                    "back",
                    0.62,
                    0.25,
                    0.07,
                    22,
                    "upper-trunk",
                    "multiple",
                    "moderate"),
            new Motif("Name, left forearm", "front", 0.86, 0.4, 0.03, 12, "distal-extremity", "black-only", "minimal"),
            new Motif(
                    "Rose, left calf",
                    "left-side",
                    0.45,
                    0.8,
                    0.09,
                    30,
                    "distal-extremity",
                    "mostly-black-and-red",
                    "moderate"),
            new Motif(
                    "Band, right upper arm",
                    "front",
                    0.23,
                    0.26,
                    0.05,
                    36,
                    "proximal-extremity",
                    "black-only",
                    "significant"),
            new Motif("Star, neck", "head", 0.38, 0.78, 0.06, 4, "head-neck", "black-only", "minimal"),
            new Motif("Koi, lower back", "back", 0.5, 0.44, 0.12, 58, "lower-trunk", "multiple", "significant"),
            new Motif(
                    "Letters, fingers",
                    "left-hand",
                    0.5,
                    0.4,
                    0.08,
                    6,
                    "distal-extremity",
                    "mostly-black-some-red",
                    "amateur"),
            new Motif("Compass, chest", "front", 0.42, 0.24, 0.07, 26, "upper-trunk", "black-only", "moderate"));

    private final Random random;

    Tattoos(long seed) {
        random = new Random(seed);
    }

    /** @param clearance seen at the beginning of each session so far, in percent */
    record Removal(Map<String, Object> tattoo, boolean completed, List<Integer> clearance) {}

    private record Motif(
            String name,
            String region,
            double x,
            double y,
            double radius,
            int areaCm2,
            String location,
            String colours,
            String ink) {}

    List<Removal> removals() {
        return IntStream.range(0, COMPLETED + ACTIVE)
                .mapToObj(i -> removal(MOTIFS.get(i % MOTIFS.size()), i < COMPLETED))
                .toList();
    }

    private Removal removal(Motif motif, boolean completed) {
        int sessions = completed ? 4 + random.nextInt(3) : 1 + random.nextInt(4);
        int whole = completed ? sessions : sessions + 3;
        List<Integer> clearance = new ArrayList<>();
        for (int n = 0; n < sessions; n++) {
            clearance.add(n == 0 ? 0 : Math.min(98, 100 * n / whole + random.nextInt(9)));
        }
        return new Removal(tattoo(motif), completed, clearance);
    }

    private Map<String, Object> tattoo(Motif motif) {
        return Map.ofEntries(
                Map.entry("name", motif.name()),
                Map.entry("kind", motif.ink().equals("amateur") ? "amateur" : "professional"),
                Map.entry("region", motif.region()),
                Map.entry("outline", outline(motif)),
                Map.entry("areaCm2", motif.areaCm2()),
                Map.entry("skinType", SKIN[random.nextInt(SKIN.length)]),
                Map.entry("location", motif.location()),
                Map.entry("colours", motif.colours()),
                Map.entry("ink", motif.ink()),
                Map.entry("scarring", random.nextInt(5) == 0 ? "minimal" : "none"),
                Map.entry("layered", random.nextInt(8) == 0),
                Map.entry("inks", inks(motif.colours())),
                Map.entry("ageYears", 3 + random.nextInt(18)));
    }

    private static List<String> inks(String colours) {
        return switch (colours) {
            case "black-only" -> List.of("black");
            case "multiple" -> List.of("black", "red", "blue", "green");
            default -> List.of("black", "red");
        };
    }

    /** Hand-drawn as people draw: roughly round. */
    private List<Map<String, Object>> outline(Motif motif) {
        List<Map<String, Object>> corners = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            double angle = 2 * Math.PI * i / 18;
            double radius = motif.radius() * (0.8 + 0.35 * random.nextDouble());
            corners.add(Map.of(
                    "x", rounded(motif.x() + radius * Math.cos(angle)),
                    "y", rounded(motif.y() + radius * 0.5 * Math.sin(angle))));
        }
        return corners;
    }

    private static double rounded(double share) {
        return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 10000.0;
    }
}
