package com.codecanvas.medspa.photos.api;

/** The storage can't be reached, is full, or refuses; nothing was stored. The message is for the clinic's admin, without secrets. */
public final class ObjectStorageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ObjectStorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
