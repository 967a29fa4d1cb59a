package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.scheduling.api.AppointmentDesk;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patients confirm their appointments from outside, without anybody of the staff. */
@Component(service = AppointmentDesk.class)
public final class PatientDesk implements AppointmentDesk {

    private final Appointments appointments;
    private final Situations situations;
    private final AppointmentNews news;
    private final LiveUpdates live;

    @Activate
    public PatientDesk(
            @Reference Appointments appointments,
            @Reference Situations situations,
            @Reference Events events,
            @Reference LiveUpdates live) {
        this.appointments = appointments;
        this.situations = situations;
        this.news = new AppointmentNews(events);
        this.live = live;
    }

    @Override
    public boolean confirm(UUID appointmentId) {
        Instant now = situations.now().now();
        if (appointments.find(appointmentId).filter(found -> awaits(found, now)).isEmpty()) {
            return false;
        }
        AtomicReference<Appointment> before = new AtomicReference<>();
        Appointment after = appointments.change(appointmentId, current -> {
            before.set(current);
            // Looked at again now that it is held: staff may have been quicker.
            return awaits(current, now)
                    ? current.in(new Appointment.State(AppointmentStatus.CONFIRMED, now, null))
                    : current;
        });
        boolean confirmed = after.status() != before.get().status();
        if (confirmed) {
            Appointment told = news.changed(before.get(), after);
            live.changed("appointments", told.id());
        }
        return confirmed;
    }

    private static boolean awaits(Appointment appointment, Instant now) {
        return appointment.status() == AppointmentStatus.BOOKED
                && appointment.slot().start().isAfter(now);
    }
}
