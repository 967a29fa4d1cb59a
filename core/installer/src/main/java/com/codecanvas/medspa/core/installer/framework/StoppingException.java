package com.codecanvas.medspa.core.installer.framework;

/** The server is stopping: what it was doing stays as it is and is taken up at the next start. */
public final class StoppingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoppingException() {
        super("The server is stopping");
    }
}
