package com.codecanvas.medspa.treatments.domain;

/** Density of the ink; an amateur's tattoo counts least. */
public enum InkAmount {
    AMATEUR,
    MINIMAL,
    MODERATE,
    SIGNIFICANT;

    public int points() {
        return ordinal() + 1;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
