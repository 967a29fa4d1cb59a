package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Composer;
import com.codecanvas.medspa.messaging.plan.Reach;
import com.codecanvas.medspa.messaging.plan.Standing;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at a planned message once more when its time has come: hours or weeks have passed since it was planned. */
@Component(service = Freshness.class)
public final class Freshness {

    /** An answer to STOP that comes later than that would be one message too many. */
    private static final Duration LATEST_ANSWER = Duration.ofMinutes(5);

    private final AppointmentBook appointments;
    private final PatientContacts patients;
    private final Composer composer;
    private final ClinicClock clock;

    @Activate
    public Freshness(
            @Reference AppointmentBook appointments,
            @Reference PatientContacts patients,
            @Reference Composer composer,
            @Reference ClinicClock clock) {
        this.appointments = appointments;
        this.patients = patients;
        this.composer = composer;
        this.clock = clock;
    }

    /** The message with today's address and words, or ended where it has become pointless. */
    Message refreshed(Message message) {
        if (message.purpose().answersAtOnce()) {
            boolean late = message.times().createdAt().plus(LATEST_ANSWER).isBefore(clock.now());
            return late ? message.ended(MessageState.REVOKED, "too-late") : message;
        }
        if (message.party().patientId() == null || message.authorId() != null) {
            return message;
        }
        UUID patientId = message.party().patientId();
        PatientContact contact = patients.contacts(List.of(patientId)).get(patientId);
        if (contact == null || contact.archived()) {
            return message.ended(MessageState.REVOKED, "patient-left");
        }
        String address = Reach.address(contact, message.channel());
        if (address == null) {
            return message.ended(MessageState.FAILED, "no-address");
        }
        boolean aboutAppointment =
                message.subject() != null && message.subject().isAppointment();
        Message moved = message.to(message.party().at(address), message.words());
        return aboutAppointment ? aboutAppointment(moved, contact) : moved;
    }

    private Message aboutAppointment(Message message, PatientContact contact) {
        UUID id = message.subject().id();
        BookedAppointment appointment = appointments.find(List.of(id)).get(id);
        if (appointment == null
                || !Standing.stands(appointment, clock.now())
                || !message.subject().isFor(appointment.startsAt())) {
            return message.ended(MessageState.REVOKED, "changed");
        }
        TemplateKind kind = TemplateKind.find(message.purpose().code()).orElseThrow();
        return message.to(
                message.party(),
                composer.aboutAppointment(kind, message.channel(), contact.greetingName(), appointment.startsAt()));
    }
}
