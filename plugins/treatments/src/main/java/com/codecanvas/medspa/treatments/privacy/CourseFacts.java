package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.treatments.domain.course.Told;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A course of treatment as its patient reads it. */
record CourseFacts(String treatment, String site, String facts, String status, String note) {

    /** A session of it. */
    record Session(
            String treatment,
            Instant startedAt,
            String operator,
            String outcome,
            String note,
            List<SessionFacts.Answer> screening,
            SessionFacts.Override screeningOverride,
            List<Pass> passes,
            List<SessionFacts.Correction> amendments,
            List<SessionFacts.Event> adverseEvents,
            SessionFacts.Aftercare aftercare,
            String status,
            String signedBy,
            Instant signedAt,
            String rules) {}

    record Pass(
            String settings,
            List<String> skin,
            List<String> findings,
            SessionFacts.Override override,
            String note,
            Instant recordedAt) {}

    /** Such as {@code Wavelength: 755 nm; Spot: 12 mm}. */
    static String words(List<Told> told) {
        return told.stream().map(each -> each.label() + ": " + each.text()).collect(Collectors.joining("; "));
    }
}
