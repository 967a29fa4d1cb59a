package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import java.util.List;
import java.util.UUID;

/** Tells other modules what became of appointments, by ids alone. */
final class AppointmentNews {

    /**
     * The data of all events.
     *
     * @param from the status before, null unless it changed
     */
    record News(UUID patientId, UUID serviceId, List<UUID> resourceIds, String from, String status) {}

    private final Events events;

    AppointmentNews(Events events) {
        this.events = events;
    }

    Appointment booked(Appointment appointment) {
        return publish("booked", appointment, null);
    }

    /** Notes are nobody else's business. */
    Appointment changed(Appointment before, Appointment after) {
        if (before.status() != after.status()) {
            boolean cancelled = after.status() == AppointmentStatus.CANCELLED;
            return publish(
                    cancelled ? "cancelled" : "status-changed",
                    after,
                    before.status().code());
        }
        boolean moved =
                !before.slot().equals(after.slot()) || !before.resources().equals(after.resources());
        return moved ? publish("moved", after, null) : after;
    }

    private Appointment publish(String what, Appointment appointment, String from) {
        News news = new News(
                appointment.patientId(),
                appointment.service().id(),
                appointment.resources().stream().map(ResourceRef::id).toList(),
                from,
                appointment.status().code());
        events.publish("scheduling." + what, appointment.id(), news);
        return appointment;
    }
}
