package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a message is about. Of one subject and window there is one message for each channel.
 *
 * @param window which of several messages it is
 */
public record Subject(String kind, UUID id, String window) {

    public static final String APPOINTMENT = "appointment";
    private static final String AT = "@";

    /** The start is part of the window: a moved appointment is told of anew. */
    public static Subject ofAppointment(UUID id, String which, Instant start) {
        return new Subject(APPOINTMENT, id, which + AT + start);
    }

    public boolean isAppointment() {
        return kind.equals(APPOINTMENT);
    }

    /** Whether it was planned for an appointment that starts then. */
    public boolean isFor(Instant start) {
        return window.endsWith(AT + start);
    }
}
