package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A patient as JSON. */
public record PatientBody(
        UUID id,
        String givenName,
        String familyName,
        String preferredName,
        String displayName,
        LocalDate birthDate,
        Integer age,
        String email,
        String phone,
        String sex,
        String pronouns,
        PostalAddress address,
        String note,
        String status,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PatientBody of(Patient patient, LocalDate today) {
        PatientDetails details = patient.details();
        return new PatientBody(
                patient.id(),
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.displayName(),
                details.birthDate(),
                details.ageOn(today),
                details.email(),
                details.phone(),
                details.sex() == null ? null : details.sex().code(),
                details.pronouns(),
                details.address().isEmpty() ? null : details.address(),
                details.note(),
                patient.status().code(),
                patient.version(),
                patient.createdAt(),
                patient.updatedAt());
    }
}
