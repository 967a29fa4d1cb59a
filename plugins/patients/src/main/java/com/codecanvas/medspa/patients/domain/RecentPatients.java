package com.codecanvas.medspa.patients.domain;

import java.util.List;
import java.util.UUID;

/** Whom each user opened last. */
public interface RecentPatients {

    int MOST = 12;

    void opened(UUID userId, UUID patientId);

    /** Last opened first, at most {@link #MOST}. */
    List<Patient> of(UUID userId);
}
