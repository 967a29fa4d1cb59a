package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The rules word for word: looks at every minute, at every appointment, and at nothing twice as fast. */
final class SlowSearch {

    private final RandomClinic clinic;
    private final SlotQuery query;

    SlowSearch(RandomClinic clinic) {
        this.clinic = clinic;
        this.query = clinic.query;
    }

    /** One more than wanted, where there are so many. */
    List<FreeSlot> first() {
        List<FreeSlot> found = new ArrayList<>();
        Instant minute = query.window().from().truncatedTo(ChronoUnit.MINUTES);
        for (; minute.isBefore(query.window().to()) && found.size() <= query.limit(); minute = minute.plusSeconds(60)) {
            if (!minute.isBefore(query.window().from()) && starts(minute)) {
                look(Slot.of(minute, query.need().minutes()), found);
            }
        }
        return found;
    }

    private void look(Slot slot, List<FreeSlot> found) {
        if (!openThroughout(slot) || (query.whose().patientId() != null && overlaps(clinic.visits, slot))) {
            return;
        }
        List<Resource> chosen = new ArrayList<>();
        for (ResourceKind kind : query.kinds()) {
            clinic.premises.resources().stream()
                    .filter(each -> each.kind() == kind && each.active() && wanted(each))
                    .filter(each -> !overlaps(taken(each), slot))
                    .min(order(slot))
                    .ifPresent(chosen::add);
        }
        if (chosen.size() == query.kinds().size()) {
            found.add(new FreeSlot(slot, chosen.stream().map(Resource::ref).toList()));
        }
    }

    private Comparator<Resource> order(Slot slot) {
        Comparator<Resource> known = Comparator.comparing(each -> !known(each.id()));
        return known.thenComparing(
                        each -> each.kind() == ResourceKind.PRACTITIONER ? work(each, slot) : gap(each, slot))
                .thenComparing(each -> each.kind() == ResourceKind.PRACTITIONER ? gap(each, slot) : work(each, slot))
                .thenComparing(each -> clinic.premises.resources().indexOf(each));
    }

    private boolean known(UUID id) {
        return query.whose().patientId() != null && clinic.latest.contains(id);
    }

    /** Taken minutes of the open stretch around the slot. */
    private int work(Resource resource, Slot slot) {
        int work = 0;
        for (Instant at = slot.start(); open(at); at = at.minusSeconds(60)) {
            work += overlaps(taken(resource), Slot.of(at, 1)) ? 1 : 0;
        }
        for (Instant at = slot.end(); open(at); at = at.plusSeconds(60)) {
            work += overlaps(taken(resource), Slot.of(at, 1)) ? 1 : 0;
        }
        return work;
    }

    /** Free and open minutes around the slot. */
    private int gap(Resource resource, Slot slot) {
        int gap = 0;
        for (Instant at = slot.start(); open(at) && free(resource, at); at = at.minusSeconds(60)) {
            gap++;
        }
        for (Instant at = slot.end(); open(at) && free(resource, at); at = at.plusSeconds(60)) {
            gap++;
        }
        return gap;
    }

    private boolean free(Resource resource, Instant minute) {
        return !overlaps(taken(resource), Slot.of(minute, 1));
    }

    private List<Slot> taken(Resource resource) {
        return clinic.taken.get(resource.id());
    }

    private static boolean overlaps(List<Slot> slots, Slot wanted) {
        return slots.stream().anyMatch(wanted::overlaps);
    }

    private boolean wanted(Resource resource) {
        UUID named = query.wish().resources().get(resource.kind());
        return named == null || named.equals(resource.id());
    }

    private boolean starts(Instant minute) {
        ZonedDateTime wall = minute.atZone(clinic.premises.time().zone());
        int hour = wall.getHour();
        PartOfDay part = query.wish().partOfDay();
        boolean inPart = part == null
                || switch (part) {
                    case MORNING -> hour < 12;
                    case AFTERNOON -> hour >= 12 && hour < 17;
                    case EVENING -> hour >= 17;
                };
        boolean onDay =
                query.wish().weekdays().isEmpty() || query.wish().weekdays().contains(wall.getDayOfWeek());
        return wall.getSecond() == 0
                && (hour * 60 + wall.getMinute()) % clinic.premises.stepMinutes() == 0
                && inPart
                && onDay;
    }

    private boolean openThroughout(Slot slot) {
        for (Instant at = slot.start(); at.isBefore(slot.end()); at = at.plusSeconds(60)) {
            if (!open(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean open(Instant minute) {
        ZonedDateTime wall = minute.atZone(clinic.premises.time().zone());
        OpeningHours.Day day =
                clinic.premises.hours().days().get(wall.getDayOfWeek().getValue() - 1);
        LocalTime clock = wall.toLocalTime();
        return day.opens() != null && !clock.isBefore(day.opens()) && clock.isBefore(day.closes());
    }
}
