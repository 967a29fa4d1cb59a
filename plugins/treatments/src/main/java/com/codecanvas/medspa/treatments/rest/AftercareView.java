package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import java.time.Instant;

/** That an aftercare sheet was given. */
public record AftercareView(String version, String title, Instant givenAt, String givenBy) {

    /** Null for none. */
    static AftercareView of(AftercareGiven given, SessionChecks staff) {
        return given == null
                ? null
                : new AftercareView(
                        given.sheet().version(), given.sheet().title(), given.at(), staff.nameOf(given.userId()));
    }
}
