package com.codecanvas.medspa.treatments.domain;

/** Where the tattoo is, as Kirby-Desai counts it: the further from the heart, the slower the clearance. */
public enum TattooLocation {
    HEAD_NECK,
    UPPER_TRUNK,
    LOWER_TRUNK,
    PROXIMAL_EXTREMITY,
    DISTAL_EXTREMITY;

    public int points() {
        return ordinal() + 1;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
