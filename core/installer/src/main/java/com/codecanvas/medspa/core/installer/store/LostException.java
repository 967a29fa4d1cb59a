package com.codecanvas.medspa.core.installer.store;

/** Another node has taken the operation over, since this one did not renew its lease. */
public final class LostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostException() {
        super("Another node has taken the operation over");
    }
}
