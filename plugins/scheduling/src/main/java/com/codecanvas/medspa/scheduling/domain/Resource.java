package com.codecanvas.medspa.scheduling.domain;

import java.util.UUID;

/**
 * A practitioner, room or device that can be booked.
 *
 * @param userId the practitioner's sign-in, when there is one
 * @param position where it stands in the calendar, from the left
 */
public record Resource(
        UUID id,
        ResourceKind kind,
        String name,
        String detail,
        UUID userId,
        boolean active,
        int position,
        long version) {

    public static final int LAST_POSITION = 10_000;

    public ResourceRef ref() {
        return new ResourceRef(id, kind, name);
    }
}
