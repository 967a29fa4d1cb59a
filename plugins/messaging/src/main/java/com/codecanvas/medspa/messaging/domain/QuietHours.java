package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours of the night in which no text message goes out. They are wall times: when the clocks change, the night is longer or shorter. */
public record QuietHours(LocalTime from, LocalTime until) {

    /** The moment itself when it is not quiet, else the next end of the quiet hours. */
    public Instant allowed(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.toLocalDate().atTime(until).atZone(zone);
        // Where the clocks skip the end, the moment after the gap is meant, which atZone gives.
        return end.toInstant().isAfter(moment)
                ? end.toInstant()
                : local.toLocalDate().plusDays(1).atTime(until).atZone(zone).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean overnight = from.isAfter(until);
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return overnight ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
