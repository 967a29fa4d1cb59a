package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.scheduling.domain.HoursDraft;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import java.util.List;
import java.util.UUID;

/**
 * Opening hours in JSON.
 *
 * @param id the clinic's
 * @param stepMinutes at whose multiples appointments dragged in the calendar start
 */
public record HoursView(UUID id, String timeZone, List<HoursDraft.Day> days, int stepMinutes, long version)
        implements Versioned {

    static List<HoursDraft.Day> days(OpeningHours hours) {
        return hours.days().stream().map(HoursView::day).toList();
    }

    private static HoursDraft.Day day(OpeningHours.Day day) {
        return new HoursDraft.Day(
                HoursDraft.code(day.weekday()),
                day.opens() == null ? null : day.opens().toString(),
                day.closes() == null ? null : day.closes().toString());
    }
}
