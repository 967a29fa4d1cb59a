package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.util.List;

/** A time that can be booked, with who and what would take part. */
public record FreeSlot(Slot slot, List<ResourceRef> resources) {

    public FreeSlot {
        resources = List.copyOf(resources);
    }
}
