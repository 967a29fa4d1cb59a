package com.codecanvas.medspa.core.testing;

import java.util.concurrent.Callable;

/** Spares tests the checked exceptions that they do not expect. */
final class Unchecked {

    private Unchecked() {}

    static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
