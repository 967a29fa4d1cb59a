package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import com.codecanvas.medspa.scheduling.domain.Booking;
import com.codecanvas.medspa.scheduling.domain.Move;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.domain.Rebooking;
import com.codecanvas.medspa.scheduling.domain.Resources;
import com.codecanvas.medspa.scheduling.domain.Services;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the rules of booking together with the clinic's calendar. */
@Component(service = FrontDesk.class)
public final class FrontDesk {

    private final Appointments appointments;
    private final Situations situations;
    private final Booking booking;
    private final Rebooking rebooking;
    private final AppointmentNews news;

    @Activate
    public FrontDesk(
            @Reference Services services,
            @Reference Resources resources,
            @Reference Appointments appointments,
            @Reference Situations situations,
            @Reference Events events) {
        this(
                new Booking(services::find, resources::held, appointments::add),
                new Rebooking(services::find, resources::held),
                appointments,
                situations,
                events);
    }

    FrontDesk(Booking booking, Rebooking rebooking, Appointments appointments, Situations situations, Events events) {
        this.news = new AppointmentNews(events);
        this.booking = booking;
        this.rebooking = rebooking;
        this.appointments = appointments;
        this.situations = situations;
    }

    Appointment book(NewAppointment wanted, PatientName patient) {
        return news.booked(booking.book(wanted, patient, situations.now()));
    }

    Appointment move(UUID id, IfMatch seen, Move to) {
        return change(id, seen, current -> rebooking.move(current, to, situations.now()));
    }

    Appointment cancel(UUID id, IfMatch seen, String reason) {
        return change(id, seen, current -> rebooking.cancel(current, reason, situations.now()));
    }

    Appointment turn(UUID id, IfMatch seen, AppointmentStatus to) {
        return change(id, seen, current -> rebooking.turn(current, to, situations.now()));
    }

    Appointment note(UUID id, IfMatch seen, String note) {
        return change(id, seen, current -> rebooking.note(current, note));
    }

    private Appointment change(UUID id, IfMatch seen, UnaryOperator<Appointment> change) {
        AtomicReference<Appointment> before = new AtomicReference<>();
        Appointment after = appointments.change(id, current -> {
            IfMatch.check(seen, current.version());
            before.set(current);
            return change.apply(current);
        });
        return news.changed(before.get(), after);
    }
}
