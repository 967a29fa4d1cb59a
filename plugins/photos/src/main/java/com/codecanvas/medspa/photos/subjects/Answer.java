package com.codecanvas.medspa.photos.subjects;

import com.codecanvas.medspa.patients.api.pictures.PictureOccasion;
import com.codecanvas.medspa.patients.api.pictures.PictureSubject;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.domain.PictureOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one module said.
 *
 * @param subjects by patient
 * @param missing why it said nothing, for people; null where it was asked and answered
 */
record Answer(Map<UUID, List<PictureSubject>> subjects, String missing) {

    static final Answer OFF = new Answer(Map.of(), "What it shows can’t be named: the module is switched off.");
    static final Answer HIDDEN = new Answer(Map.of(), "What it shows is not for your role.");
    static final Answer FAILED = new Answer(Map.of(), "What it shows can’t be named: the module did not answer.");
    private static final String GONE = "What it showed is no longer on record.";

    List<PictureSubject> ofPatient(UUID patientId) {
        return subjects.getOrDefault(patientId, List.of());
    }

    PictureOf name(UUID patientId, Link link) {
        return missing != null
                ? PictureOf.unnamed(link.source(), missing)
                : ofPatient(patientId).stream()
                        .filter(subject -> subject.id().equals(link.subjectId()))
                        .findFirst()
                        .map(subject -> named(link, subject))
                        .orElseGet(() -> PictureOf.unnamed(link.source(), GONE));
    }

    private static PictureOf named(Link link, PictureSubject subject) {
        Optional<PictureOccasion> occasion = subject.occasions().stream()
                .filter(each -> each.id().equals(link.occasionId()))
                .findFirst();
        return new PictureOf(
                link.source(),
                subject.label(),
                occasion.map(PictureOccasion::at).orElse(null),
                occasion.map(PictureOccasion::label).orElse(null),
                null);
    }
}
