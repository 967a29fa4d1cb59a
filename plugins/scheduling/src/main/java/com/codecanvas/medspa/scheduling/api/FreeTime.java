package com.codecanvas.medspa.scheduling.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A time that can be booked, with the practitioner, room and device that would take part. */
public record FreeTime(Instant startsAt, Instant endsAt, List<UUID> resourceIds) {

    public FreeTime {
        resourceIds = List.copyOf(resourceIds);
    }
}
