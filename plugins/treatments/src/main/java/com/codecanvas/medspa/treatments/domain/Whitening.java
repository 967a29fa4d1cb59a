package com.codecanvas.medspa.treatments.domain;

/** Immediate whitening (frosting) of the ink. */
public enum Whitening {
    NONE,
    PARTIAL,
    FULL;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
