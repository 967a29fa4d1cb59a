package com.codecanvas.medspa.photos.api;

/** The storage works, and has no such object. */
public final class ObjectMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ObjectMissingException(String key, Throwable cause) {
        super("There is no object " + key, cause);
    }
}
