package com.codecanvas.medspa.core.packages;

/** A step of a module's schema, and whether the version before can be put back after it ran. */
public record PackageMigration(String version, String description, Kind kind) {

    /** down path: a script beside it undoes it; expand: the version before works with it; one way: neither. */
    public enum Kind {
        DOWN_PATH,
        EXPAND,
        ONE_WAY
    }
}
