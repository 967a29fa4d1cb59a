package com.codecanvas.medspa.treatments.domain;

/** The colours of a tattoo as a whole, as Kirby-Desai counts them. */
public enum ColourMix {
    BLACK_ONLY,
    MOSTLY_BLACK_SOME_RED,
    MOSTLY_BLACK_AND_RED,
    MULTIPLE;

    public int points() {
        return ordinal() + 1;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
