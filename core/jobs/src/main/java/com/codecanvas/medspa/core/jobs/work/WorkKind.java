package com.codecanvas.medspa.core.jobs.work;

import java.util.Locale;

/** What asked for the work: the module itself, or an event that it wants to know of. */
public enum WorkKind {
    JOB,
    EVENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WorkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
