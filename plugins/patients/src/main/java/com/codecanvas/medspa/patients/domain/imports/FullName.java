package com.codecanvas.medspa.patients.domain.imports;

import java.util.Set;

/** A name in one column, taken apart: "Family, Given" or "Given Family", where "van", "de" and the like begin the family name. */
record FullName(String given, String family) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "di", "do", "dos", "das", "del", "della", "la", "le", "du", "ter",
            "ten", "zu", "al", "el", "bin", "ibn", "bint");

    /** {@code family} is null when there is one word alone. */
    static FullName split(String text) {
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return new FullName(orNull(text.substring(comma + 1)), orNull(text.substring(0, comma)));
        }
        String[] words = text.strip().split("\\s+");
        int first = words.length - 1;
        while (first > 1 && PARTICLES.contains(words[first - 1])) {
            first--;
        }
        if (first < 1) {
            return new FullName(orNull(text), null);
        }
        return new FullName(join(words, 0, first), join(words, first, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }

    private static String orNull(String part) {
        return part.isBlank() ? null : part.strip();
    }
}
