package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.photos.subjects.Subjects;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that pictures of a patient can be of; {@code source} is the module that keeps it. */
public record SubjectView(UUID id, UUID patientId, String source, String label, List<Occasion> occasions) {

    /** When pictures of it are taken. */
    public record Occasion(UUID id, Instant at, String label) {}

    static SubjectView of(Subjects.Offered offered) {
        return new SubjectView(
                offered.subject().id(),
                offered.patientId(),
                offered.source(),
                offered.subject().label(),
                offered.subject().occasions().stream()
                        .map(occasion -> new Occasion(occasion.id(), occasion.at(), occasion.label()))
                        .toList());
    }
}
