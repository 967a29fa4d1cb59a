package com.codecanvas.medspa.core.web.routing;

/** Why a resource is not served, in words for its author. */
public final class RefusedEndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedEndpointException(String message) {
        super(message);
    }
}
