package com.codecanvas.medspa.core.events;

import java.util.concurrent.Callable;

/** For what cannot fail in a test. */
final class Unchecked {

    private Unchecked() {}

    static <T> T run(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
