package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The clinic that is searched.
 *
 * @param resources in the calendar's order
 * @param stepMinutes at whose multiples on the wall clock appointments start
 */
public record Premises(ClinicTime time, OpeningHours hours, List<Resource> resources, int stepMinutes) {

    public Premises {
        resources = List.copyOf(resources);
    }

    Optional<OpenDay> open(LocalDate day) {
        return hours.days().stream()
                .filter(each -> each.weekday() == day.getDayOfWeek() && each.opens() != null)
                .findFirst()
                .map(each -> new OpenDay(day, new OpenDay.Opening(each.opens(), each.closes()), time.zone()));
    }
}
