package com.codecanvas.medspa.cli.dev;

/** What the compiler, or another tool, has to say about the sources. */
final class BuildFailure extends Exception {
    private static final long serialVersionUID = 1L;

    BuildFailure(String words) {
        super(words);
    }
}
