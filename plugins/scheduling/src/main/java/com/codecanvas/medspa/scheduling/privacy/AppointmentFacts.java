package com.codecanvas.medspa.scheduling.privacy;

import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import java.time.Instant;
import java.util.List;

/** An appointment as its patient reads it. */
record AppointmentFacts(
        String service,
        Instant bookedFor,
        Instant until,
        List<String> practitioners,
        List<String> rooms,
        List<String> devices,
        String status,
        Instant statusSince,
        String reasonForCancelling,
        String note,
        Instant bookedAt) {

    static AppointmentFacts of(Appointment appointment) {
        return new AppointmentFacts(
                appointment.service().name(),
                appointment.slot().start(),
                appointment.slot().end(),
                names(appointment, ResourceKind.PRACTITIONER),
                names(appointment, ResourceKind.ROOM),
                names(appointment, ResourceKind.DEVICE),
                appointment.status().code().replace('-', ' '),
                appointment.state().since(),
                appointment.state().cancelReason(),
                appointment.note(),
                appointment.createdAt());
    }

    private static List<String> names(Appointment appointment, ResourceKind kind) {
        return appointment.resources().stream()
                .filter(resource -> resource.kind() == kind)
                .map(ResourceRef::name)
                .toList();
    }
}
