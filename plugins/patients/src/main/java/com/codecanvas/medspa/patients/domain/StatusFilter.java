package com.codecanvas.medspa.patients.domain;

import com.codecanvas.medspa.api.web.Problem;
import java.util.Optional;

/** Which patients a list shows. */
public enum StatusFilter {
    ACTIVE,
    ARCHIVED,
    ALL;

    /** Active ones unless told otherwise. */
    public static StatusFilter parse(String text) {
        if (text == null || text.isEmpty()) {
            return ACTIVE;
        }
        return switch (text) {
            case "active" -> ACTIVE;
            case "archived" -> ARCHIVED;
            case "all" -> ALL;
            default -> throw Problem.invalid("status", "choice", "Status must be active, archived or all.");
        };
    }

    /** Empty when every status is shown. */
    public Optional<PatientStatus> only() {
        return switch (this) {
            case ACTIVE -> Optional.of(PatientStatus.ACTIVE);
            case ARCHIVED -> Optional.of(PatientStatus.ARCHIVED);
            case ALL -> Optional.empty();
        };
    }
}
