package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.consents.domain.Template;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A signature as it comes from the tablet.
 *
 * @param templateVersion the version that the patient read
 * @param strokes x and y in shares of the pad's width, in turn
 * @param refusal in place of a signature under a notice: why it was not acknowledged
 */
public record SignatureInput(
        UUID patientId,
        UUID templateId,
        Integer templateVersion,
        Boolean electronic,
        String typedName,
        List<List<Double>> strokes,
        String refusal) {

    private static final int MOST_NUMBERS = 40_000;
    private static final int FEWEST_NUMBERS = 8;
    private static final int LONGEST = 200;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    void check(Template template) {
        Checks checks = new Checks().atMost(LONGEST, refusal, "refusal", "Use at most 200 characters.");
        if (refused()) {
            checks.that(
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
                    .that(drawn(), "strokes", "required", "Sign in the box.");
        }
        checks.done();
    }

    boolean refused() {
        return refusal != null && !refusal.isBlank();
    }

    private boolean drawn() {
        if (strokes == null || strokes.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        int numbers = strokes.stream().mapToInt(List::size).sum();
        return numbers >= FEWEST_NUMBERS
                && numbers <= MOST_NUMBERS
                && strokes.stream().allMatch(stroke -> stroke.size() >= 2 && stroke.size() % 2 == 0)
                && strokes.stream().flatMap(List::stream).allMatch(share -> share != null && share >= 0 && share <= 1);
    }
}
