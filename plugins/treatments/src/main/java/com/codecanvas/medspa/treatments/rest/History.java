package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A tattoo with all of its sessions, read once for however many of them are judged. */
record History(Tattoo tattoo, boolean testSpotPassed, List<TreatmentSession> sessions) {

    /** The start of the signed session before this moment. */
    Optional<Instant> lastBefore(Instant moment) {
        return sessions.stream()
                .filter(session -> session.status() == SessionStatus.SIGNED)
                .map(session -> session.subject().startedAt())
                .filter(start -> start.isBefore(moment))
                .max(Comparator.naturalOrder());
    }
}
