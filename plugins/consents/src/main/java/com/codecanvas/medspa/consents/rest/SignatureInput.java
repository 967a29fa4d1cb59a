package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.consents.domain.Template;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A signature as it comes from the tablet.
 *
 * @param templateVersion the version that the patient read
 * @param guardian whether somebody signs for the patient
 * @param strokes x and y in shares of the pad's width, in turn; the pad is three times as wide as high
 * @param typed whether the typed name is taken for the signature, by those who do not draw
 * @param refusal in place of a signature under a notice: why it was not acknowledged
 */
public record SignatureInput(
        UUID patientId,
        UUID templateId,
        Integer templateVersion,
        Boolean electronic,
        String typedName,
        Boolean guardian,
        Boolean typed,
        List<List<Double>> strokes,
        String refusal) {

    private static final int MOST_NUMBERS = 40_000;
    private static final double SHORTEST_LINE = 0.05;
    private static final double PAD_HEIGHT = 1.0 / 3;
    private static final double ROUNDING = 0.001;
    private static final int LONGEST = 200;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    void check(Template template) {
        Checks checks = new Checks().atMost(LONGEST, refusal, "refusal", "Use at most 200 characters.");
        if (refused()) {
            checks.required(refusal, "refusal", "Note what the patient said.")
                    .that(
                            template.kind() == Template.Kind.NOTICE,
                            "refusal",
                            "notice",
                            "Only a notice can be refused; a consent is simply not signed.");
        } else {
            checks.that(
                            Boolean.TRUE.equals(electronic),
                            "electronic",
                            "required",
                            "Agree to sign electronically, or sign on paper.")
                    .required(typedName, "typedName", "Type your full name.")
                    .atMost(LONGEST, typedName, "typedName", "Use at most 200 characters.")
                    .that(
                            adopted() || sound(),
                            "strokes",
                            "format",
                            "The signature could not be read. Clear it and sign again.")
                    .that(
                            adopted() || !sound() || length() >= SHORTEST_LINE,
                            "strokes",
                            "required",
                            "Sign in the box.");
        }
        checks.done();
    }

    boolean refused() {
        return refusal != null;
    }

    boolean adopted() {
        return Boolean.TRUE.equals(typed);
    }

    /** Nothing drawn is sound, and too short. */
    private boolean sound() {
        return strokes == null
                || strokes.stream().allMatch(SignatureInput::sound)
                        && strokes.stream().mapToInt(List::size).sum() <= MOST_NUMBERS;
    }

    private static boolean sound(List<Double> stroke) {
        if (stroke == null || stroke.size() < 2 || stroke.size() % 2 != 0) {
            return false;
        }
        return IntStream.range(0, stroke.size()).allMatch(i -> {
            double most = i % 2 == 0 ? 1 : PAD_HEIGHT;
            return stroke.get(i) != null && stroke.get(i) >= 0 && stroke.get(i) <= most + ROUNDING;
        });
    }

    /** Of all lines together, in widths of the pad. */
    private double length() {
        return strokes == null
                ? 0
                : strokes.stream().mapToDouble(SignatureInput::length).sum();
    }

    private static double length(List<Double> stroke) {
        return IntStream.iterate(2, i -> i < stroke.size(), i -> i + 2)
                .mapToDouble(i -> Math.hypot(stroke.get(i) - stroke.get(i - 2), stroke.get(i + 1) - stroke.get(i - 1)))
                .sum();
    }
}
