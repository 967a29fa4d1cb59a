package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.patients.api.pictures.PictureOccasion;
import com.codecanvas.medspa.patients.api.pictures.PictureSubject;
import com.codecanvas.medspa.patients.api.pictures.PictureSubjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A module that knows two tattoos of one patient, a rose with one session and a star. */
final class Roses implements PictureSubjects {

    final UUID rose = UUID.randomUUID();
    final UUID star = UUID.randomUUID();
    final UUID session = UUID.randomUUID();
    final UUID patient;
    String nameOfTheRose = "Rose, left calf";
    boolean broken;

    Roses(UUID patient) {
        this.patient = patient;
    }

    @Override
    public String moduleId() {
        return "roses";
    }

    @Override
    public String permission() {
        return "roses.read";
    }

    @Override
    public Map<UUID, List<PictureSubject>> of(Collection<UUID> patientIds) {
        if (broken) {
            throw new IllegalStateException("Secret of a patient");
        }
        PictureOccasion first = new PictureOccasion(session, Instant.parse("2026-11-02T15:00:00Z"), "Session 1");
        return patientIds.stream()
                .filter(patient::equals)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> List.of(
                                new PictureSubject(rose, nameOfTheRose, List.of(first)),
                                new PictureSubject(star, "Star, neck", List.of()))));
    }
}
