package com.codecanvas.medspa.api.encryption;

/** A value that this clinic's keys do not open in this place. Never carries the value. */
public final class UndecryptableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecryptableException(String place, Throwable cause) {
        super("Cannot decrypt a value of " + place, cause);
    }
}
