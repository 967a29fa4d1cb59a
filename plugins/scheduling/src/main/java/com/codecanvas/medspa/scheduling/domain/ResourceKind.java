package com.codecanvas.medspa.scheduling.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an appointment takes up. */
public enum ResourceKind {
    PRACTITIONER,
    ROOM,
    DEVICE;

    /** As written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResourceKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
