package com.codecanvas.medspa.scheduling.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** When the clinic is open, as wall times, Monday to Sunday. Version 0 is what a clinic starts with. */
public record OpeningHours(List<Day> days, long version) {

    /** Closed when both times are null. */
    public record Day(DayOfWeek weekday, LocalTime opens, LocalTime closes) {}

    public static final OpeningHours AT_FIRST = new OpeningHours(
            Arrays.stream(DayOfWeek.values()).map(OpeningHours::usual).toList(), 0);

    public OpeningHours {
        days = List.copyOf(days);
    }

    private static Day usual(DayOfWeek weekday) {
        boolean weekend = weekday.compareTo(DayOfWeek.FRIDAY) > 0;
        return new Day(weekday, weekend ? null : LocalTime.of(9, 0), weekend ? null : LocalTime.of(18, 0));
    }
}
