package com.codecanvas.medspa.payments.api;

/** The provider may or may not have done it: no answer in time, or one that makes no sense. Its message holds no answer's text. */
public final class OutcomeUnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
