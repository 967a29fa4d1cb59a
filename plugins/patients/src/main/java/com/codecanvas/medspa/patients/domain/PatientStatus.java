package com.codecanvas.medspa.patients.domain;

import java.util.Locale;

/** Archived patients stay on record and out of the way: not in lists, not bookable. */
public enum PatientStatus {
    ACTIVE,
    ARCHIVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
