package com.codecanvas.medspa.core.installer.operation;

import java.util.Locale;

/** How an operation stands: every one that began comes to one of the ends. */
public enum State {
    RUNNING,
    DONE,
    ROLLED_BACK,
    FAILED,
    REFUSED;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
