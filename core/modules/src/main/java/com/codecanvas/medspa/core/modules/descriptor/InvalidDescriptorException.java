package com.codecanvas.medspa.core.modules.descriptor;

/** What is wrong with a module's {@code module.json}, in words for its author. */
public final class InvalidDescriptorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidDescriptorException(String message, Throwable cause) {
        super(message, cause);
    }
}
