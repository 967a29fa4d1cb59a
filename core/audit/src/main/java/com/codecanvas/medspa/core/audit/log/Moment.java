package com.codecanvas.medspa.core.audit.log;

import com.codecanvas.medspa.api.web.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads an end of a span of time: an instant, or a date, which stands for the whole day at the clinic. */
final class Moment {

    private static final int DATE_LENGTH = 10;

    private Moment() {}

    static Instant start(String text, ZoneId zone) {
        return read("from", text, zone, 0);
    }

    static Instant end(String text, ZoneId zone) {
        return read("to", text, zone, 1);
    }

    private static Instant read(String name, String text, ZoneId zone, int daysLater) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problem.malformed("\"" + name + "\" must be a date such as 2026-11-23, or an instant.", e);
        }
    }
}
