package com.codecanvas.medspa.treatments.domain;

/** What went wrong, or hurt more than it should. */
public enum AdverseKind {
    PAIN,
    BLISTER,
    BURN,
    CRUST,
    BLEEDING,
    HYPOPIGMENTATION,
    HYPERPIGMENTATION,
    DARKENING,
    ALLERGY,
    SCAR,
    FOLLICULITIS,
    HAIR_GROWTH,
    GHOST_IMAGE;

    @Override
    public String toString() {
        return Code.of(this);
    }
}
