package com.codecanvas.medspa.cli.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When the demo clinics are open and who has which day off. */
final class Week {
    static final int PRACTITIONERS = 4;
    static final int LASERS = 3;

    private Week() {}

    static boolean open(DayOfWeek day) {
        return day != DayOfWeek.SUNDAY;
    }

    static LocalTime opens(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY ? LocalTime.of(10, 0) : LocalTime.of(9, 0);
    }

    static LocalTime closes(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY ? LocalTime.of(15, 0) : LocalTime.of(18, 0);
    }

    static boolean works(int practitioner, DayOfWeek day) {
        if (day == DayOfWeek.SATURDAY) {
            return practitioner < 3;
        }
        return day.getValue() != practitioner + 2;
    }

    static List<Map<String, Object>> hours() {
        List<Map<String, Object>> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String weekday = day.name().toLowerCase(Locale.ROOT);
            hours.add(
                    open(day)
                            ? Map.of(
                                    "weekday", weekday,
                                    "opens", opens(day).toString(),
                                    "closes", closes(day).toString())
                            : closed(weekday));
        }
        return hours;
    }

    private static Map<String, Object> closed(String weekday) {
        Map<String, Object> day = new java.util.LinkedHashMap<>();
        day.put("weekday", weekday);
        day.put("opens", null);
        day.put("closes", null);
        return day;
    }
}
