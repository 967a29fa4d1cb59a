package com.codecanvas.medspa.core.installer.framework;

/** A module does not return from its stop; it is closed to calls, and gone with the next start of the server. */
public final class StuckException extends ModuleFailedException {
    private static final long serialVersionUID = 1L;

    public StuckException(String message) {
        super(message);
    }
}
