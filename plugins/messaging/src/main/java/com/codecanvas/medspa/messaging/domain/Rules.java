package com.codecanvas.medspa.messaging.domain;

import java.util.List;

/**
 * When patients are written to about an appointment.
 *
 * @param confirmation whether at booking and after a move
 * @param minutesBefore when they are reminded
 * @param channels in order: the first by which the patient can be reached is used
 */
public record Rules(boolean confirmation, List<Integer> minutesBefore, List<Channel> channels, long version) {

    private static final int HOUR = 60;

    public static final Rules AT_FIRST =
            new Rules(true, List.of(48 * HOUR, 2 * HOUR), List.of(Channel.SMS, Channel.EMAIL), 0);

    public Rules {
        minutesBefore = List.copyOf(minutesBefore);
        channels = List.copyOf(channels);
    }
}
