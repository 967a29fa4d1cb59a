package com.codecanvas.medspa.core.modules.clinic;

import java.time.Instant;
import java.util.List;

/** What a clinic agreed to, when, and by whom. */
public record Consent(List<String> patientData, List<String> permissions, Instant at, String by) {
    public Consent {
        patientData = List.copyOf(patientData);
        permissions = List.copyOf(permissions);
    }
}
