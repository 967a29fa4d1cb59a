package com.codecanvas.medspa.core.jobs;

/** Another run has the work by now, so this one must not commit. */
final class LostLeaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostLeaseException() {
        super("The lease ran out");
    }
}
