package com.codecanvas.medspa.messaging.domain;

import java.util.Locale;

/** From a patient or to one. */
public enum Direction {
    IN,
    OUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
