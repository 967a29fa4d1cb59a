package com.codecanvas.medspa.messaging.receive;

import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Notifier;
import com.codecanvas.medspa.messaging.plan.Standing;
import com.codecanvas.medspa.messaging.store.MessageLog;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.AppointmentDesk;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Replies that mean an appointment. */
@Component(service = AppointmentReplies.class)
public final class AppointmentReplies {

    /** How far back the question is looked for that a reply answers. */
    private static final MessageLog.Part LATEST = new MessageLog.Part(null, 20);

    private final AppointmentBook appointments;
    private final AppointmentDesk desk;
    private final MessageLog log;
    private final Notifier notifier;
    private final ClinicClock clock;

    @Activate
    public AppointmentReplies(
            @Reference AppointmentBook appointments,
            @Reference AppointmentDesk desk,
            @Reference MessageLog log,
            @Reference Notifier notifier,
            @Reference ClinicClock clock) {
        this.appointments = appointments;
        this.desk = desk;
        this.log = log;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** Each sender's next appointment that awaits a confirmation; where it is not exactly one, people decide. */
    void confirm(Message message, Senders senders) {
        List<UUID> awaiting = senders.patientIds().stream()
                .flatMap(patient -> coming(patient).stream()
                        .filter(appointment -> appointment.status() == AppointmentStatus.BOOKED)
                        .limit(1))
                .map(BookedAppointment::id)
                .toList();
        boolean confirmed = awaiting.size() == 1 && desk.confirm(awaiting.get(0));
        if (!confirmed && !isConfirmedAlready(senders)) {
            notifier.raise(NoticeKind.UNCLEAR_CONFIRMATION, message);
        }
    }

    void wantsAnotherTime(Message message, Senders senders) {
        notifier.raise(NoticeKind.RESCHEDULE_WISH, message, next(senders));
    }

    void wantsToCancel(Message message, Senders senders) {
        notifier.raise(NoticeKind.CANCEL_WISH, message, next(senders));
    }

    /** Whether the last that was written to this number, answers to keywords aside, was about an appointment that is still to come. */
    boolean wereAskedAbout(Message reply) {
        Optional<Message> last = log.ofConversation(reply.party().conversationId(), LATEST).stream()
                .filter(message -> message.direction() == Direction.OUT
                        && !message.purpose().answersAtOnce())
                .findFirst();
        return last.filter(message -> message.purpose().asksForAnswer())
                .map(message -> message.subject().id())
                .map(id -> appointments.find(List.of(id)).get(id))
                .filter(appointment -> Standing.stands(appointment, clock.now()))
                .isPresent();
    }

    private boolean isConfirmedAlready(Senders senders) {
        return senders.only() != null
                && coming(senders.only()).stream()
                        .findFirst()
                        .filter(appointment -> appointment.status() == AppointmentStatus.CONFIRMED)
                        .isPresent();
    }

    private UUID next(Senders senders) {
        return senders.only() == null
                ? null
                : coming(senders.only()).stream()
                        .findFirst()
                        .map(BookedAppointment::id)
                        .orElse(null);
    }

    private List<BookedAppointment> coming(UUID patientId) {
        return appointments.ofPatient(patientId).stream()
                .filter(appointment -> Standing.stands(appointment, clock.now()))
                .toList();
    }
}
