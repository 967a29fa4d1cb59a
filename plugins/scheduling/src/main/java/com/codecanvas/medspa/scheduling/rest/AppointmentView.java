package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** An appointment in JSON; times carry the clinic's offset, so that the wall time reads straight from the text. */
public record AppointmentView(
        UUID id,
        UUID patientId,
        String patientName,
        UUID serviceId,
        String serviceName,
        int hue,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        int minutes,
        String status,
        OffsetDateTime statusSince,
        List<Taken> resources,
        String note,
        String cancelReason,
        long version,
        OffsetDateTime createdAt)
        implements Versioned {

    /** A resource that it takes up. */
    public record Taken(UUID id, String kind, String name) {}

    static AppointmentView of(Appointment appointment, String patientName, ClinicTime time) {
        return new AppointmentView(
                appointment.id(),
                appointment.patientId(),
                patientName,
                appointment.service().id(),
                appointment.service().name(),
                appointment.service().hue(),
                time.show(appointment.slot().start()),
                time.show(appointment.slot().end()),
                appointment.slot().minutes(),
                appointment.status().code(),
                time.show(appointment.state().since()),
                appointment.resources().stream()
                        .map(resource ->
                                new Taken(resource.id(), resource.kind().code(), resource.name()))
                        .toList(),
                appointment.note(),
                appointment.state().cancelReason(),
                appointment.version(),
                time.show(appointment.createdAt()));
    }
}
