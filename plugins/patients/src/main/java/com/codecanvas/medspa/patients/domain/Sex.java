package com.codecanvas.medspa.patients.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sex as recorded for treatment; gender identity and pronouns are other fields. */
public enum Sex {
    FEMALE,
    MALE,
    INTERSEX,
    UNKNOWN;

    private static final Map<String, Sex> WORDS = Map.ofEntries(
            Map.entry("female", FEMALE),
            Map.entry("f", FEMALE),
            Map.entry("woman", FEMALE),
            Map.entry("male", MALE),
            Map.entry("m", MALE),
            Map.entry("man", MALE),
            Map.entry("intersex", INTERSEX),
            Map.entry("i", INTERSEX),
            Map.entry("unknown", UNKNOWN),
            Map.entry("u", UNKNOWN),
            Map.entry("not specified", UNKNOWN),
            Map.entry("prefer not to say", UNKNOWN));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Understands the codes, and the words and letters that other systems export. */
    public static Optional<Sex> parse(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }
}
