package com.codecanvas.medspa.treatments.domain;

/** A change that the session's state does not allow. */
public final class SessionLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SessionStatus status;

    public SessionLockedException(SessionStatus status) {
        super("The session is " + status);
        this.status = status;
    }

    public SessionStatus status() {
        return status;
    }
}
