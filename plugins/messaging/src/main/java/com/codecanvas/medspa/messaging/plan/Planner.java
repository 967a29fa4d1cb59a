package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Rules;
import com.codecanvas.medspa.messaging.domain.Subject;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings what is planned about an appointment in line with the appointment as it is now. It looks at nothing else, so that it can be done again, late, or in any order
 * without anything being said twice.
 */
@Component(service = Planner.class)
public final class Planner {

    private static final String CONFIRMATION = "confirmation";
    private static final String REMINDER = "reminder-";

    private final AppointmentBook appointments;
    private final PatientContacts patients;
    private final PlanBook plans;
    private final Composer composer;
    private final ClinicClock clock;

    @Activate
    public Planner(
            @Reference AppointmentBook appointments,
            @Reference PatientContacts patients,
            @Reference PlanBook plans,
            @Reference Composer composer,
            @Reference ClinicClock clock) {
        this.appointments = appointments;
        this.patients = patients;
        this.plans = plans;
        this.composer = composer;
        this.clock = clock;
    }

    /** What happened, as far as it is told to the patient at once. */
    public enum Occasion {
        BOOKED,
        MOVED,
        OTHER
    }

    private record Wish(TemplateKind kind, String which, Instant dueAt) {

        Subject subject(BookedAppointment appointment) {
            return Subject.ofAppointment(appointment.id(), which, appointment.startsAt());
        }
    }

    public void align(UUID appointmentId, Occasion occasion) {
        BookedAppointment appointment =
                appointments.find(List.of(appointmentId)).get(appointmentId);
        boolean stands = appointment != null && Standing.stands(appointment, clock.now());
        Rules rules = plans.rules();
        List<Wish> wishes = stands ? wishes(appointment, occasion, rules) : List.of();
        Set<String> kept =
                wishes.stream().map(wish -> wish.subject(appointment).window()).collect(Collectors.toSet());
        if (stands) {
            kept.add(Subject.ofAppointment(appointmentId, CONFIRMATION, appointment.startsAt())
                    .window());
        }
        plans.about(appointmentId).stream()
                .filter(message ->
                        message.isPlanned() && !kept.contains(message.subject().window()))
                .forEach(message -> plans.keep(message.ended(MessageState.REVOKED, "changed")));
        if (!wishes.isEmpty()) {
            plan(appointment, wishes, rules.channels());
        }
    }

    private List<Wish> wishes(BookedAppointment appointment, Occasion occasion, Rules rules) {
        Instant now = clock.now();
        List<Wish> wishes = new ArrayList<>();
        if (rules.confirmation() && occasion != Occasion.OTHER) {
            TemplateKind kind = occasion == Occasion.MOVED ? TemplateKind.CHANGE : TemplateKind.CONFIRMATION;
            wishes.add(new Wish(kind, CONFIRMATION, now));
        }
        for (int minutes : rules.minutesBefore()) {
            Instant due = appointment.startsAt().minus(Duration.ofMinutes(minutes));
            if (due.isAfter(now)) {
                wishes.add(new Wish(TemplateKind.REMINDER, REMINDER + minutes, due));
            }
        }
        return wishes;
    }

    private void plan(BookedAppointment appointment, List<Wish> wishes, List<Channel> channels) {
        UUID patientId = appointment.patientId();
        PatientContact contact = patients.contacts(List.of(patientId)).get(patientId);
        Reach.of(contact, channels)
                .ifPresent(reach -> wishes.forEach(wish -> {
                    Message.Words words = composer.aboutAppointment(
                            wish.kind(), reach.channel(), contact.greetingName(), appointment.startsAt());
                    plans.plan(new Draft(
                            reach.channel(),
                            wish.kind().purpose(),
                            new Message.Party(patientId, reach.address(), null),
                            words,
                            wish.subject(appointment),
                            wish.dueAt(),
                            null));
                }));
    }
}
