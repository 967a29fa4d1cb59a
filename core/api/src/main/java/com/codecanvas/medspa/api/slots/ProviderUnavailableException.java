package com.codecanvas.medspa.api.slots;

/** No provider can take the call now. A provider throws it only when it is certain that nothing happened, so that the fallback may be asked. */
public final class ProviderUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProviderUnavailableException(String message) {
        super(message);
    }

    public ProviderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
