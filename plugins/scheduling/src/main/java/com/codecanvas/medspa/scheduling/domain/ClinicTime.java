package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/** The wall clock of a clinic. */
public record ClinicTime(ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * @param text an instant with offset, or a wall time of the clinic without one; of a wall time that the clocks show twice, the earlier is meant
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 when it is neither, or when the clocks skip it
     */
    public Instant parse(String field, String text) {
        TemporalAccessor given = read(field, text);
        checkYear(field, given.get(ChronoField.YEAR));
        return given instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : instantOf(field, (LocalDateTime) given);
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 when it is no date */
    public Instant parseDay(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            checkYear(field, day.getYear());
            return startOf(day);
        } catch (DateTimeException noDate) {
            throw Problem.invalid(field, "format", "Give a date such as 2026-11-23.");
        }
    }

    public OffsetDateTime show(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of the day, which is not midnight where the clocks skip it. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static TemporalAccessor read(String field, String text) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(
                    field,
                    "format",
                    "Give a date and time such as 2026-11-23T09:00 (the clinic's time) or 2026-11-23T09:00-05:00.");
        }
    }

    /** Years beyond this are slips of the hand, and the database's range ends somewhere. */
    private static void checkYear(String field, int year) {
        if (year < 1900 || year > 2200) {
            throw Problem.invalid(field, "range", "Give a year from 1900 to 2200.");
        }
    }

    private Instant instantOf(String field, LocalDateTime wall) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        if (change != null && change.isGap()) {
            throw Problem.invalid(
                    field,
                    "nonexistent-time",
                    "%s does not exist on %s: the clocks go forward from %s to %s (%s)."
                            .formatted(
                                    CLOCK.format(wall),
                                    wall.toLocalDate(),
                                    CLOCK.format(change.getDateTimeBefore()),
                                    CLOCK.format(change.getDateTimeAfter()),
                                    zone));
        }
        return wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
