package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import java.time.LocalDate;
import java.util.UUID;

/** A test spot as it is answered; what the review says is null until there is one. */
public record TestSpotView(
        UUID id,
        long version,
        LocalDate doneOn,
        String settings,
        LocalDate reviewFrom,
        LocalDate reviewedOn,
        String verdict,
        String reviewNote,
        UUID reviewedBy,
        boolean passed)
        implements Versioned {

    static TestSpotView of(TestSpot spot, RuleBook rules) {
        TestSpot.Review review = spot.review();
        return new TestSpotView(
                spot.id(),
                spot.version(),
                spot.doneOn(),
                spot.settings(),
                spot.due(rules),
                review == null ? null : review.on(),
                review == null ? null : review.verdict().toString(),
                review == null ? null : review.note(),
                review == null ? null : review.userId(),
                spot.passed());
    }
}
