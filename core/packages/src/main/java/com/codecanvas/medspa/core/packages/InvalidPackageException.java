package com.codecanvas.medspa.core.packages;

/** Why a file is no module package, in words for whoever made or uploads it. */
public final class InvalidPackageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidPackageException(String message) {
        super(message);
    }

    public InvalidPackageException(String message, Throwable cause) {
        super(message, cause);
    }
}
