package com.codecanvas.medspa.treatments.domain;

/** What a check says; the later the graver. */
public enum Outcome {
    OK,
    WARN,
    BLOCK;

    public Outcome graver(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return Code.of(this);
    }
}
