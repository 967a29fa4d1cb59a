package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import java.time.LocalDate;
import java.util.UUID;

/** A test spot as somebody filled it in. */
public record TestSpotInput(LocalDate doneOn, String settings) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    TestSpot checked(UUID tattooId, LocalDate today) {
        Form form = new Form();
        form.that(doneOn != null, "doneOn", "required", "Say when it was done.")
                .that(doneOn == null || !doneOn.isAfter(today), "doneOn", "future", "This day has not come yet.");
        String words = form.text("settings", settings);
        form.done();
        return new TestSpot(Ids.next(), tattooId, doneOn, words, null, 0);
    }
}
