package com.codecanvas.medspa.payments.domain;

/** Where an attempt stands. */
public enum AttemptState {
    /** The provider is being asked. */
    PENDING,
    /** Nobody knows yet what the provider did: it is asked until it says. */
    UNKNOWN,
    APPROVED,
    DECLINED,
    /** It never reached the provider. */
    FAILED;

    public boolean open() {
        return this == PENDING || this == UNKNOWN;
    }
}
