package com.codecanvas.medspa.core.installer.operation;

import java.util.Locale;

/** What an operator asks for. */
public enum Kind {
    INSTALL,
    UPGRADE,
    ROLLBACK,
    REMOVE,
    /** Once more, after a module was kept out because it failed at its start. */
    RETRY;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
