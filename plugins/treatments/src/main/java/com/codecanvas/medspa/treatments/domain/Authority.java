package com.codecanvas.medspa.treatments.domain;

/** How far the person who overrides may go. */
public enum Authority {
    NONE,
    CLINICIAN,
    MEDICAL_DIRECTOR;

    /** A warning needs an authorised clinician, a block the medical director. */
    public boolean covers(Outcome outcome) {
        return switch (outcome) {
            case OK -> true;
            case WARN -> this != NONE;
            case BLOCK -> this == MEDICAL_DIRECTOR;
        };
    }
}
