package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A new session; it starts now when {@code startedAt} is left out. */
public record SessionInput(UUID tattooId, Instant startedAt, NotesInput notes) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 when it starts in the future */
    static Instant checkedStart(Instant startedAt, Instant now) {
        if (startedAt != null && startedAt.isAfter(now)) {
            throw Problem.invalid("startedAt", "future", "A session that is recorded has started already.");
        }
        return (startedAt == null ? now : startedAt).truncatedTo(ChronoUnit.MICROS);
    }
}
