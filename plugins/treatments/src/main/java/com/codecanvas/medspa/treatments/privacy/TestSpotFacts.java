package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import java.time.LocalDate;

/** A test spot as its patient reads it. */
record TestSpotFacts(String tattoo, LocalDate doneOn, String settings, Review review) {

    record Review(LocalDate reviewedOn, String verdict, String reviewedBy, String reviewNote) {}

    static TestSpotFacts of(Tattoo tattoo, TestSpot spot, StaffDirectory staff) {
        TestSpot.Review seen = spot.review();
        Review review = seen == null
                ? null
                : new Review(seen.on(), Words.of(seen.verdict()), staff.nameOf(seen.userId()), seen.note());
        return new TestSpotFacts(tattoo.details().name(), spot.doneOn(), spot.settings(), review);
    }
}
