package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Opening hours as somebody filled them in. A weekday that is left out is closed. */
public record HoursDraft(List<Day> days) {

    /** Times are wall times such as 09:00; both null when closed. */
    public record Day(String weekday, String opens, String closes) {}

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    public OpeningHours read(long version) {
        Checks checks = new Checks().that(days != null, "days", "required", "Give the weekdays with their times.");
        checks.done();
        Map<DayOfWeek, OpeningHours.Day> read = new TreeMap<>();
        for (int index = 0; index < days.size(); index++) {
            OpeningHours.Day day = day(checks, "days[" + index + "].", days.get(index));
            checks.that(
                    day.weekday() == null || read.put(day.weekday(), day) == null,
                    "days[" + index + "].weekday",
                    "twice",
                    "Give each weekday once.");
        }
        checks.done();
        List<OpeningHours.Day> week = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            week.add(read.getOrDefault(weekday, new OpeningHours.Day(weekday, null, null)));
        }
        return new OpeningHours(week, version);
    }

    private static OpeningHours.Day day(Checks checks, String path, Day given) {
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(candidate -> given != null && code(candidate).equals(given.weekday()))
                .findFirst()
                .orElse(null);
        checks.that(weekday != null, path + "weekday", "choice", "Choose monday to sunday.");
        if (weekday == null) {
            return new OpeningHours.Day(null, null, null);
        }
        LocalTime opens = time(checks, path + "opens", given.opens());
        LocalTime closes = time(checks, path + "closes", given.closes());
        checks.that(
                        (given.opens() == null) == (given.closes() == null),
                        path + "closes",
                        "both",
                        "Give both times, or neither when closed.")
                .that(
                        opens == null || closes == null || opens.isBefore(closes),
                        path + "closes",
                        "order",
                        "Closing time must be later than opening time.");
        return new OpeningHours.Day(weekday, opens, closes);
    }

    private static LocalTime time(Checks checks, String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            checks.that(false, field, "format", "Give a time such as 09:00.");
            return null;
        }
    }

    public static String code(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }
}
