package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.slots.FreeSlot;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A free time in JSON.
 *
 * @param id the same whenever the same is offered; nothing is kept under it
 * @param resources what to book it with
 */
public record SlotView(
        UUID id,
        UUID serviceId,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        int minutes,
        List<AppointmentView.Taken> resources) {

    static SlotView of(FreeSlot free, UUID serviceId, ClinicTime time) {
        return new SlotView(
                id(free, serviceId),
                serviceId,
                time.show(free.slot().start()),
                time.show(free.slot().end()),
                free.slot().minutes(),
                free.resources().stream()
                        .map(resource -> new AppointmentView.Taken(
                                resource.id(), resource.kind().code(), resource.name()))
                        .toList());
    }

    /** Of ids that are the clinic's own, so that no two clinics have one in common. */
    private static UUID id(FreeSlot free, UUID serviceId) {
        String named = Stream.concat(
                        Stream.of(serviceId, free.slot()),
                        free.resources().stream().map(resource -> resource.id()))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }
}
