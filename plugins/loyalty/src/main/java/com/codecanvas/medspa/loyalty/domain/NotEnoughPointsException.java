package com.codecanvas.medspa.loyalty.domain;

/** A patient cannot spend more points than there are. */
public final class NotEnoughPointsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotEnoughPointsException(Throwable cause) {
        super("Not enough points", cause);
    }
}
