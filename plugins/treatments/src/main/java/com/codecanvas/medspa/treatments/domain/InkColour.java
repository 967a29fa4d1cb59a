package com.codecanvas.medspa.treatments.domain;

/** One ink of a tattoo. */
public enum InkColour {
    BLACK,
    DARK_BLUE,
    BLUE,
    SKY_BLUE,
    GREEN,
    RED,
    ORANGE,
    YELLOW,
    PURPLE,
    BROWN,
    WHITE,
    FLESH,
    RED_BROWN;

    /** Iron oxide or titanium dioxide may be in it, which can darken under the laser: test spot only. */
    public boolean mayDarken() {
        return this == WHITE || this == FLESH || this == RED_BROWN;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
