package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to a patient's appointments: that they were booked, and since when they stand where they do. */
public interface AppointmentHistory {

    /** @param status booked, or where the appointment stands since {@code at} */
    record Event(
            UUID appointmentId,
            Instant at,
            AppointmentStatus status,
            String service,
            Instant startsAt,
            String cancelReason) {}

    /** The newest first; of one moment the greater id first. */
    List<Event> before(UUID patientId, Instant at, UUID id, int limit);
}
