package com.codecanvas.medspa.scheduling.domain;

import java.util.List;
import java.util.UUID;

/** A booking as somebody filled it in; {@code minutes} and {@code note} may be left out. */
public record NewAppointment(
        UUID patientId, UUID serviceId, String startsAt, Integer minutes, List<UUID> resourceIds, String note) {

    List<UUID> chosenResources() {
        return resourceIds == null ? List.of() : resourceIds;
    }
}
