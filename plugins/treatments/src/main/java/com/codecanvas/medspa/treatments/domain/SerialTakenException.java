package com.codecanvas.medspa.treatments.domain;

/** A maker's serial number is in the clinic's registry already. */
public final class SerialTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SerialTakenException(Throwable cause) {
        super("Serial number taken", cause);
    }
}
