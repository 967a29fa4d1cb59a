package com.codecanvas.medspa.scheduling.domain.slots;

import java.util.List;

/**
 * Free times in order.
 *
 * @param more whether there are others behind the last
 * @param reason in words why there is none; null when there is one
 */
public record Found(List<FreeSlot> slots, boolean more, String reason) {

    public Found {
        slots = List.copyOf(slots);
    }

    public static Found nothing(String reason) {
        return new Found(List.of(), false, reason);
    }
}
