package com.codecanvas.medspa.messaging.domain;

import com.codecanvas.medspa.messaging.api.DeliveryReport;
import java.util.Locale;

/** How far a message came. */
public enum MessageState {
    /** Waits for its time. */
    PLANNED,
    /** Handed to the provider, whose answer is not there yet. */
    SENDING,
    /** Nobody knows whether it was sent; it is not sent again. */
    UNKNOWN,
    SENT,
    FAILED,
    DELIVERED,
    /** Not sent, because the patient had opted out. */
    SUPPRESSED,
    /** Not sent, because it had become pointless. */
    REVOKED,
    /** From a patient. */
    RECEIVED;

    /** As written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MessageState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Reports come late and out of order: delivered stays delivered, and failed is not sent any more. */
    public MessageState after(DeliveryReport.Status reported) {
        MessageState told = switch (reported) {
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case FAILED, OPTED_OUT -> FAILED;
        };
        boolean onItsWay = this == SENDING || this == UNKNOWN || this == SENT || this == FAILED;
        return onItsWay && told.compareTo(this) > 0 ? told : this;
    }
}
