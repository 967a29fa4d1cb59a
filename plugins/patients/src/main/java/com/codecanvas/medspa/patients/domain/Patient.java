package com.codecanvas.medspa.patients.domain;

import java.time.Instant;
import java.util.UUID;

/** A patient of the clinic. */
public record Patient(
        UUID id, PatientDetails details, PatientStatus status, long version, Instant createdAt, Instant updatedAt) {}
