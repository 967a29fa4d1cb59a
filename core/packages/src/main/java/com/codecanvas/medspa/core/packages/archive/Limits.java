package com.codecanvas.medspa.core.packages.archive;

/** How large a package may be; far above what a module needs, far below what would hurt a server. */
public final class Limits {
    public static final long FILE = 100L << 20;
    static final long UNPACKED = 500L << 20;
    /** An entry up to this size may shrink as well as it can; a larger one by this factor at most. */
    static final long ENTRY = 10L << 20;

    static final long RATIO = 100;
    static final int ENTRIES = 20_000;
    static final int TEXT = 4 << 20;

    private Limits() {}
}
