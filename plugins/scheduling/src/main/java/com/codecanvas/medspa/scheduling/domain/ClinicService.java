package com.codecanvas.medspa.scheduling.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What a patient comes for.
 *
 * @param minutes how long it usually takes
 * @param hue of its colour in the calendar, 0 to 359
 * @param requires kinds of resources without which it cannot be done
 */
public record ClinicService(
        UUID id,
        String name,
        String category,
        int minutes,
        int hue,
        Set<ResourceKind> requires,
        boolean active,
        long version) {

    public ClinicService {
        requires = Set.copyOf(requires);
    }

    public ServiceRef ref() {
        return new ServiceRef(id, name, hue);
    }
}
