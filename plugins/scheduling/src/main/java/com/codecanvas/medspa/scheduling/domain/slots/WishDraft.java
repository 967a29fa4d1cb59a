package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.scheduling.domain.HoursDraft;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Wishes as somebody filled them in; what does not matter is null.
 *
 * @param weekdays such as monday,thursday
 */
public record WishDraft(UUID practitionerId, UUID roomId, UUID deviceId, String partOfDay, String weekdays) {

    public static final WishDraft NONE = new WishDraft(null, null, null, null, null);

    public static WishDraft practitioner(UUID id) {
        return new WishDraft(id, null, null, null, null);
    }

    public Wish read(Checks checks, List<Resource> resources) {
        Map<ResourceKind, UUID> named = new EnumMap<>(ResourceKind.class);
        for (ResourceKind kind : ResourceKind.values()) {
            if (id(kind) != null) {
                check(checks, kind, resources);
                named.put(kind, id(kind));
            }
        }
        return new Wish(named, part(checks), days(checks));
    }

    private UUID id(ResourceKind kind) {
        return switch (kind) {
            case PRACTITIONER -> practitionerId;
            case ROOM -> roomId;
            case DEVICE -> deviceId;
        };
    }

    private void check(Checks checks, ResourceKind kind, List<Resource> resources) {
        String field = kind.code() + "Id";
        Resource found = resources.stream()
                .filter(each -> each.kind() == kind && each.id().equals(id(kind)))
                .findFirst()
                .orElse(null);
        checks.that(found != null, field, "unknown", "There is no such " + kind.code() + " in this clinic.");
        if (found != null) {
            checks.that(found.active(), field, "inactive", found.name() + " is not in use any more.");
        }
    }

    private PartOfDay part(Checks checks) {
        if (partOfDay == null || partOfDay.isBlank()) {
            return null;
        }
        Optional<PartOfDay> part = PartOfDay.of(partOfDay);
        checks.that(part.isPresent(), "partOfDay", "choice", "Choose morning, afternoon or evening.");
        return part.orElse(null);
    }

    private Set<DayOfWeek> days(Checks checks) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (weekdays == null || weekdays.isBlank()) {
            return days;
        }
        for (String code : weekdays.split(",", -1)) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(each -> HoursDraft.code(each).equals(code.strip()))
                    .findFirst();
            checks.that(day.isPresent(), "weekdays", "choice", "Give weekdays such as monday,thursday.");
            day.ifPresent(days::add);
        }
        return days;
    }
}
