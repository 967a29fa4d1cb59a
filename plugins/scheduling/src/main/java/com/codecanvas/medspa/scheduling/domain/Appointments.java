package com.codecanvas.medspa.scheduling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The clinic's appointments. */
public interface Appointments {

    Optional<Appointment> find(UUID id);

    /** In order of start and id. */
    List<Appointment> list(Query query);

    /** @throws SlotTakenException when a resource is taken */
    Appointment add(Draft draft);

    /**
     * Holds the appointment while it changes.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is none with this id
     * @throws SlotTakenException when a resource is taken
     */
    Appointment change(UUID id, UnaryOperator<Appointment> change);

    /** What is to be booked. */
    record Draft(UUID patientId, ServiceRef service, Slot slot, List<ResourceRef> resources, String note) {}

    /**
     * Which ones to list.
     *
     * @param patientId only of this patient, unless null; likewise {@code resourceId}
     * @param after only those behind this one, unless null
     */
    record Query(Window window, UUID patientId, UUID resourceId, boolean cancelledToo, Place after, int limit) {}

    /** Where in the list an appointment stands. */
    record Place(Instant start, UUID id) {}
}
