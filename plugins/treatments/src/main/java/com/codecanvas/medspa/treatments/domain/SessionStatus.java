package com.codecanvas.medspa.treatments.domain;

/** A draft changes; what is signed stays, and takes amendments. */
public enum SessionStatus {
    DRAFT,
    SIGNED;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
