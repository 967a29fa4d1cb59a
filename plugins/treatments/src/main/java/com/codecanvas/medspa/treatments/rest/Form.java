package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.SkinType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of a body and collects what is wrong with them, each with its field and rule. */
final class Form {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 4000;

    private final Checks checks = new Checks();

    /** @throws com.codecanvas.medspa.api.web.ProblemException 400 when nothing was sent */
    static <T> T needed(T body) {
        if (body == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return body;
    }

    /** NaN when it is missing or wrong, which {@link #done} tells. */
    double decimal(String field, Object value, Range range) {
        if (value == null) {
            checks.that(false, field, "required", "Give a number.");
            return Double.NaN;
        }
        if (!(value instanceof Number number)) {
            boolean comma = value instanceof String text && text.matches("\\s*-?\\d+,\\d+\\s*");
            checks.that(!comma, field, "decimal-point", "Write decimals with a point, such as 5.5, not with a comma.")
                    .that(comma, field, "type", "This must be a number.");
            return Double.NaN;
        }
        double read = number.doubleValue();
        checks.that(range.holds(read), field, "range", "Use a number from " + range.words() + ".");
        return read;
    }

    /** Null when it is something else, which {@link #done} tells. */
    <T> T typed(String field, Object value, Class<T> type, String message) {
        checks.that(type.isInstance(value), field, "type", message);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    int whole(String field, Integer value, Range range) {
        checks.that(value != null, field, "required", "Give a whole number.")
                .that(value == null || range.holds(value), field, "range", "Use a number from " + range.words() + ".");
        return value == null ? 0 : value;
    }

    /** Null stays null. */
    Integer wholeOrNone(String field, Integer value, Range range) {
        return value == null ? null : Integer.valueOf(whole(field, value, range));
    }

    <E extends Enum<E>> E choice(String field, String code, Class<E> type) {
        Optional<E> found = Code.find(type, code);
        checks.that(found.isPresent(), field, "choice", "Choose " + Code.choices(type) + ".");
        return found.orElse(null);
    }

    <E extends Enum<E>> Set<E> choices(String field, List<String> codes, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String code : codes == null ? List.<String>of() : codes) {
            E one = choice(field, code, type);
            if (one != null) {
                found.add(one);
            }
        }
        checks.that(codes != null && !codes.isEmpty(), field, "required", "Choose at least one.");
        return found;
    }

    SkinType skinType(String field, String roman) {
        Optional<SkinType> found = SkinType.find(roman);
        checks.that(found.isPresent(), field, "choice", "Choose a Fitzpatrick skin type from I to VI.");
        return found.orElse(null);
    }

    String line(String field, String value) {
        checks.required(value, field, "Fill this in.");
        return lineOrNone(field, value);
    }

    String lineOrNone(String field, String value) {
        checks.atMost(LONGEST_LINE, value, field, "Use at most 120 characters.")
                .that(
                        value == null || value.chars().noneMatch(Character::isISOControl),
                        field,
                        "characters",
                        "Use a single line without control characters.");
        return trimmed(value);
    }

    String text(String field, String value) {
        checks.required(value, field, "Fill this in.");
        return textOrNone(field, value);
    }

    String textOrNone(String field, String value) {
        checks.atMost(LONGEST_TEXT, value, field, "Use at most 4,000 characters.")
                .that(value == null || value.indexOf('\0') < 0, field, "characters", "Leave out the null character.");
        return trimmed(value);
    }

    Form that(boolean holds, String field, String rule, String message) {
        checks.that(holds, field, rule, message);
        return this;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 when anything was wrong */
    void done() {
        checks.done();
    }

    private static String trimmed(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
