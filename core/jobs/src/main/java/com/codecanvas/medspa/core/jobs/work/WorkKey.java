package com.codecanvas.medspa.core.jobs.work;

/** Which handler does the work; {@code name} is unique in the module for its kind. */
public record WorkKey(WorkKind kind, String module, String name) {

    /** As the queue compares it. */
    public String text() {
        return kind.code() + ' ' + module + ' ' + name;
    }
}
