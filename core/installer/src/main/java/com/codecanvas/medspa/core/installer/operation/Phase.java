package com.codecanvas.medspa.core.installer.operation;

import java.util.Locale;

/** The last step that an operation finished and wrote down. */
public enum Phase {
    ACCEPTED,
    /** The files of both versions are at hand. */
    STORED,
    /** The tables fit the new version. */
    MIGRATED,
    /** This node runs the new version. */
    SWITCHED,
    /** The new version works. */
    CHECKED,
    /** The list of what is wanted has changed: from here on there is no way back. */
    COMMITTED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Phase of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
