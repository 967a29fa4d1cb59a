package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;

/** Rules for what people type. */
final class Wording {

    private Wording() {}

    static void line(Checks checks, String field, String value, int longest) {
        text(checks, field, value, longest);
        checks.that(
                value == null || value.chars().noneMatch(Character::isISOControl),
                field,
                "characters",
                "Use a single line without control characters.");
    }

    static void text(Checks checks, String field, String value, int longest) {
        checks.atMost(longest, value, field, "Use at most " + longest + " characters.");
        checks.that(value == null || value.indexOf('\0') < 0, field, "characters", "Leave out the null character.");
    }

    /** Null for what is empty, so that nothing typed and nothing sent are the same. */
    static String trimmed(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
