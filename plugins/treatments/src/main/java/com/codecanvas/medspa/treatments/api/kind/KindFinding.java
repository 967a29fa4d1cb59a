package com.codecanvas.medspa.treatments.api.kind;

/**
 * Something that a check noticed.
 *
 * @param field code of the setting that it is about
 * @param rule stable name of the rule, such as {@code published-range}
 * @param blocks whether it takes the medical director to override it
 * @param message for the clinician
 */
public record KindFinding(String field, String rule, boolean blocks, String message) {

    public static KindFinding warn(String field, String rule, String message) {
        return new KindFinding(field, rule, false, message);
    }

    public static KindFinding block(String field, String rule, String message) {
        return new KindFinding(field, rule, true, message);
    }
}
