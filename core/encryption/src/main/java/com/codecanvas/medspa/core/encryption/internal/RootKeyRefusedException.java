package com.codecanvas.medspa.core.encryption.internal;

/** The root key cannot be used; the message tells the operator why. Never carries key material. */
final class RootKeyRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    RootKeyRefusedException(String message) {
        super(message);
    }

    RootKeyRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
