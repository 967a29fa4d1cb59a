package com.codecanvas.medspa.treatments.domain;

/** Scarring or tissue change in the tattoo before treatment. */
public enum Scarring {
    NONE(0),
    MINIMAL(1),
    MODERATE(3),
    SIGNIFICANT(5);

    private final int points;

    Scarring(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
