package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What has to be as asked for; nothing else is offered.
 *
 * @param resources which one of a kind, where it matters
 * @param partOfDay null when any will do
 * @param weekdays empty when any will do
 */
public record Wish(Map<ResourceKind, UUID> resources, PartOfDay partOfDay, Set<DayOfWeek> weekdays) {

    public static final Wish NONE = new Wish(Map.of(), null, Set.of());

    public Wish {
        resources = Map.copyOf(resources);
        weekdays = Set.copyOf(weekdays);
    }

    boolean allows(LocalDate day) {
        return weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek());
    }

    boolean allows(LocalTime start) {
        return partOfDay == null || partOfDay.includes(start);
    }
}
