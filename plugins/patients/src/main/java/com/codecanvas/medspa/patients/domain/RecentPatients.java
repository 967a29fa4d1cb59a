package com.codecanvas.medspa.patients.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whom each user opened last. */
public interface RecentPatients {

    int MOST = 12;

    void opened(UUID userId, UUID patientId);

    /** Last opened first, at most {@link #MOST}. */
    List<Patient> of(UUID userId);

    /** A user's last look at a patient. */
    record Opening(UUID userId, Instant at) {}

    List<Opening> openings(UUID patientId);

    /** @return from how many users' lists the patient was taken */
    int forget(UUID patientId);
}
