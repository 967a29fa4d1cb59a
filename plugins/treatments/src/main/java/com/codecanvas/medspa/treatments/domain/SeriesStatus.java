package com.codecanvas.medspa.treatments.domain;

/** Where a tattoo's removal or another course of treatment stands; the clinic's calibration learns from completed removals. */
public enum SeriesStatus {
    ACTIVE,
    COMPLETED,
    STOPPED;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
