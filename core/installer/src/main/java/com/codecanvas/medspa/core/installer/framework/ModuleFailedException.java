package com.codecanvas.medspa.core.installer.framework;

/** A module did not do what was asked of it; the message is for the operator. */
public class ModuleFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModuleFailedException(String message) {
        super(message);
    }

    public ModuleFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
