package com.codecanvas.medspa.core.persistence;

/**
 * One migration of a schema.
 *
 * @param script the file's name, such as {@code V3__price.sql}
 */
public record SchemaStep(String version, String description, String script, Kind kind) {

    /** Whether the version before can be put back after it ran. */
    public enum Kind {
        /** A script {@code D3__price.sql} beside it undoes it. */
        DOWN_PATH,
        /** Its first line is {@code -- expand}: the version before works with it. */
        EXPAND,
        ONE_WAY
    }
}
