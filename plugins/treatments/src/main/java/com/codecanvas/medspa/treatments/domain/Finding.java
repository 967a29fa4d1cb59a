package com.codecanvas.medspa.treatments.domain;

import java.util.List;

/**
 * Something that a check noticed, in words for the clinician; only warnings and blocks are findings.
 *
 * @param field that it is about, such as {@code fluenceJPerCm2}, or the code of a screening question
 * @param rule stable name of the rule, such as {@code device-range}
 */
public record Finding(String field, String rule, Outcome outcome, String message) {

    public static Finding warn(String field, String rule, String message) {
        return new Finding(field, rule, Outcome.WARN, message);
    }

    public static Finding block(String field, String rule, String message) {
        return new Finding(field, rule, Outcome.BLOCK, message);
    }

    /** OK without any. */
    public static Outcome gravest(List<Finding> findings) {
        return findings.stream().map(Finding::outcome).reduce(Outcome.OK, Outcome::graver);
    }
}
