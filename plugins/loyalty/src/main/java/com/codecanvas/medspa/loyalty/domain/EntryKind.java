package com.codecanvas.medspa.loyalty.domain;

import java.util.Locale;

/** Why points came or went. */
public enum EntryKind {
    VISIT,
    ADJUSTMENT,
    REWARD;

    /** As written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
