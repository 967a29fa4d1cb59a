package com.codecanvas.medspa.scheduling.api;

import java.time.Instant;
import java.util.UUID;

/** An appointment as other modules see it, without its notes. */
public record BookedAppointment(
        UUID id,
        UUID patientId,
        UUID serviceId,
        String serviceName,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status) {}
