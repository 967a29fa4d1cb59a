package com.codecanvas.medspa.treatments.domain;

/** Where its removal stands; the clinic's calibration learns from completed ones. */
public enum TattooStatus {
    ACTIVE,
    COMPLETED,
    STOPPED;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
