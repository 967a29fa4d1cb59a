package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.UUID;

/** Somebody's decision to go on in spite of findings. */
public record Waiver(String reason, Authority by, UUID userId) {

    public boolean covers(Finding finding) {
        return reason != null && !reason.isBlank() && by.covers(finding.outcome());
    }

    /** Those of the findings that still stand in the way; {@code waiver} may be null. */
    public static List<Finding> open(List<Finding> findings, Waiver waiver) {
        return findings.stream()
                .filter(finding -> waiver == null || !waiver.covers(finding))
                .toList();
    }
}
