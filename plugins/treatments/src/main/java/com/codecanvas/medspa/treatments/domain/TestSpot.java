package com.codecanvas.medspa.treatments.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A spot that was treated to see what the ink does, weeks before the series may begin.
 *
 * @param settings where it is and what the laser was set to, in the clinician's words
 * @param review null until somebody looked at it again
 */
public record TestSpot(UUID id, UUID tattooId, LocalDate doneOn, String settings, Review review, long version) {

    /** What became of it. */
    public enum Verdict {
        UNCHANGED,
        DARKENED,
        REACTED;

        @Override
        public String toString() {
            return Code.of(this);
        }
    }

    /** A clinician's look at the healed spot. */
    public record Review(LocalDate on, Verdict verdict, String note, UUID userId) {}

    public TestSpot reviewed(Review looked) {
        return new TestSpot(id, tattooId, doneOn, settings, looked, version);
    }

    public TestSpot saved(long stored) {
        return new TestSpot(id, tattooId, doneOn, settings, review, stored);
    }

    /** The first day on which a review counts. */
    public LocalDate due(RuleBook rules) {
        return doneOn.plusWeeks((long) rules.testSpotReviewWeeks().min());
    }

    /** Whether the series may begin. */
    public boolean passed() {
        return review != null && review.verdict() == Verdict.UNCHANGED;
    }
}
