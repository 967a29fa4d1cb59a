package com.codecanvas.medspa.consents.domain;

/** Somebody else published this version first. */
public final class TemplateChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateChangedException(Throwable cause) {
        super("The template has a newer version", cause);
    }
}
