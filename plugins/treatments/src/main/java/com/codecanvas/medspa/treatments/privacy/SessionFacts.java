package com.codecanvas.medspa.treatments.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A treatment session as its patient reads it. */
record SessionFacts(
        String tattoo,
        Instant startedAt,
        String operator,
        String method,
        String clearance,
        String anaesthetic,
        String cooling,
        String aftercareSheet,
        Aftercare aftercare,
        String note,
        List<Answer> screening,
        Override screeningOverride,
        List<Pass> passes,
        List<Correction> amendments,
        List<Event> adverseEvents,
        String status,
        String signedBy,
        Instant signedAt,
        String rules) {

    record Answer(String question, String answer) {}

    /** Why somebody went on in spite of what the checks had found. */
    record Override(String overrideReason, String overriddenBy) {}

    record Pass(
            String laser,
            String wavelength,
            String spot,
            String fluence,
            String pulseDuration,
            String repetition,
            int pulses,
            String overlap,
            List<String> inks,
            Skin skin,
            List<String> findings,
            Override override,
            String note,
            Instant recordedAt) {}

    /** What the skin showed right after a pass. */
    record Skin(
            String whitening,
            boolean pinpointBleeding,
            boolean splatter,
            boolean whiteningBeyondInk,
            boolean blister,
            boolean greySkin) {}

    /** The sheet that was handed over. */
    record Aftercare(String sheet, String version, Instant givenAt, String givenBy) {}

    record Correction(String corrects, String correction, String reason, String author, Instant at) {}

    record Event(String event, int grade, LocalDate noticedOn, String note, String reportedBy, Instant reportedAt) {}
}
