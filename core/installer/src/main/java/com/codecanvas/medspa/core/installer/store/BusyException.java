package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.installer.operation.Operation;

/** Another operation runs. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Operation running;

    BusyException(Operation running, Throwable cause) {
        super("Another operation runs", cause);
        this.running = running;
    }

    /** Null when it ended meanwhile. */
    public Operation running() {
        return running;
    }
}
