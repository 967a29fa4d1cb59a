package com.codecanvas.medspa.treatments.domain;

/** Who made it and what for. */
public enum TattooKind {
    PROFESSIONAL,
    AMATEUR,
    COSMETIC;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
