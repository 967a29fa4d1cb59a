package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import java.time.LocalDate;
import java.util.UUID;

/** What a test spot looks like once healed, as somebody filled it in; today when {@code on} is left out. */
public record TestSpotReviewInput(LocalDate on, String verdict, String note) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    TestSpot.Review checked(TestSpot spot, RuleBook rules, LocalDate today, UUID userId) {
        LocalDate day = on == null ? today : on;
        Form form = new Form();
        form.that(!day.isAfter(today), "on", "future", "This day has not come yet.")
                .that(
                        !day.isBefore(spot.due(rules)),
                        "on",
                        "too-early",
                        "A test spot needs " + (int) rules.testSpotReviewWeeks().min()
                                + " weeks to show what it does.");
        TestSpot.Verdict seen = form.choice("verdict", verdict, TestSpot.Verdict.class);
        String words = form.textOrNone("note", note);
        form.done();
        return new TestSpot.Review(day, seen, words, userId);
    }
}
