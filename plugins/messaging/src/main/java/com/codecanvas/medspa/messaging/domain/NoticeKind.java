package com.codecanvas.medspa.messaging.domain;

import java.util.Locale;

/** What staff should look at. */
public enum NoticeKind {
    OPTED_OUT,
    /** CANCEL opted the number out, as the carriers have it; the appointment may have been meant. */
    CANCEL_WISH,
    RESCHEDULE_WISH,
    /** A patient confirmed, and it is not clear what. */
    UNCLEAR_CONFIRMATION,
    FAILED,
    /** Nobody knows whether a message was sent. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static NoticeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
