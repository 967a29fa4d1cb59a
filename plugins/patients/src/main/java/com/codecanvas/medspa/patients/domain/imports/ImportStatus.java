package com.codecanvas.medspa.patients.domain.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an import stands. */
public enum ImportStatus {
    /** The file is still arriving; shown to nobody. */
    RECEIVING,
    UPLOADED,
    CHECKING,
    CHECKED,
    IMPORTING,
    FINISHED,
    CANCELLED,
    /** Stopped after some rows: starting again goes on behind the last one. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** From here, which states can follow: the whole life of an import. */
    public Set<ImportStatus> next() {
        return switch (this) {
            case RECEIVING -> EnumSet.of(UPLOADED);
            case UPLOADED, CHECKED -> EnumSet.of(UPLOADED, CHECKING, IMPORTING, CANCELLED);
            case CHECKING -> EnumSet.of(CHECKED, UPLOADED, CANCELLED);
            case IMPORTING -> EnumSet.of(FINISHED, CANCELLED, FAILED);
            case FAILED -> EnumSet.of(IMPORTING, CANCELLED);
            case FINISHED, CANCELLED -> EnumSet.noneOf(ImportStatus.class);
        };
    }

    public boolean running() {
        return this == CHECKING || this == IMPORTING;
    }
}
