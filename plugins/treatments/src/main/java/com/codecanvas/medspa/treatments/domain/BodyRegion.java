package com.codecanvas.medspa.treatments.domain;

/** A drawing of the body map; a tattoo's outline lies in its coordinates. */
public enum BodyRegion {
    FRONT,
    BACK,
    LEFT_SIDE,
    RIGHT_SIDE,
    HEAD,
    LEFT_HAND,
    RIGHT_HAND,
    LEFT_FOOT,
    RIGHT_FOOT;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
