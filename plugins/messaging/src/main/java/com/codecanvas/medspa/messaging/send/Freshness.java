package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Template;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at a planned message once more when its time has come: hours or weeks have passed since it was planned. */
@Component(service = Freshness.class)
public final class Freshness {

    /** An answer to STOP that comes later than that would be one message too many. */
    private static final Duration LATEST_ANSWER = Duration.ofMinutes(5);

    private record Surroundings(
            Map<UUID, PatientContact> contacts,
            Map<UUID, BookedAppointment> appointments,
            Map<String, Template> templates,
            Composer.Letterhead letterhead) {}

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
        return refreshed(List.of(message)).get(0);
    }

    /** In the same order; what they have in common is read once. */
    List<Message> refreshed(List<Message> messages) {
        Surroundings now = surroundings(
                messages.stream().filter(Freshness::dependsOnPatient).toList());
        return messages.stream().map(message -> refreshed(message, now)).toList();
    }

    private static boolean dependsOnPatient(Message message) {
        return !message.purpose().answersAtOnce() && message.party().patientId() != null && message.authorId() == null;
    }

    private static boolean aboutAppointment(Message message) {
        return message.subject() != null && message.subject().isAppointment();
    }

    private Surroundings surroundings(List<Message> messages) {
        Set<UUID> patientIds =
                messages.stream().map(message -> message.party().patientId()).collect(Collectors.toSet());
        Set<UUID> appointmentIds = messages.stream()
                .filter(Freshness::aboutAppointment)
                .map(message -> message.subject().id())
                .collect(Collectors.toSet());
        return new Surroundings(
                patientIds.isEmpty() ? Map.of() : patients.contacts(patientIds),
                appointmentIds.isEmpty() ? Map.of() : appointments.find(appointmentIds),
                new HashMap<>(),
                appointmentIds.isEmpty() ? null : composer.letterhead());
    }

    private Message refreshed(Message message, Surroundings now) {
        if (message.purpose().answersAtOnce()) {
            boolean late = message.times().createdAt().plus(LATEST_ANSWER).isBefore(clock.now());
            return late ? message.ended(MessageState.REVOKED, "too-late") : message;
        }
        if (!dependsOnPatient(message)) {
            return message;
        }
        PatientContact contact = now.contacts().get(message.party().patientId());
        if (contact == null || contact.archived()) {
            return message.ended(MessageState.REVOKED, "patient-left");
        }
        String address = Reach.address(contact, message.channel());
        if (address == null) {
            return message.ended(MessageState.FAILED, "no-address");
        }
        Message moved = message.to(message.party().at(address), message.words());
        return aboutAppointment(message) ? withAppointment(moved, contact, now) : moved;
    }

    private Message withAppointment(Message message, PatientContact contact, Surroundings now) {
        BookedAppointment appointment = now.appointments().get(message.subject().id());
        if (appointment == null
                || !Standing.stands(appointment, clock.now())
                || !message.subject().isFor(appointment.startsAt())) {
            return message.ended(MessageState.REVOKED, "changed");
        }
        TemplateKind kind = TemplateKind.find(message.purpose().code()).orElseThrow();
        Template template = now.templates()
                .computeIfAbsent(
                        kind.code() + ' ' + message.channel().code(),
                        first -> composer.template(kind, message.channel()));
        return message.to(
                message.party(),
                Composer.aboutAppointment(now.letterhead(), template, contact.greetingName(), appointment.startsAt()));
    }
}
