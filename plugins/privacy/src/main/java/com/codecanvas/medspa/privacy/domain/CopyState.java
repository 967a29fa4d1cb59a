package com.codecanvas.medspa.privacy.domain;

import java.util.Locale;

/** A copy is prepared in the background, can be downloaded for some days, and is then gone with its key. */
public enum CopyState {
    PREPARING,
    READY,
    FAILED,
    GONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CopyState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
