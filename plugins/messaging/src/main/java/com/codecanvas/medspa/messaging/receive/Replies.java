package com.codecanvas.medspa.messaging.receive;

import com.codecanvas.medspa.messaging.domain.Meaning;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does what a reply asks for. */
@Component(service = Replies.class)
public final class Replies {

    private final PatientContacts patients;
    private final OptOuts optOuts;
    private final AppointmentReplies appointments;

    @Activate
    public Replies(
            @Reference PatientContacts patients,
            @Reference OptOuts optOuts,
            @Reference AppointmentReplies appointments) {
        this.patients = patients;
        this.optOuts = optOuts;
        this.appointments = appointments;
    }

    /** Those who have left count only where nobody else has the number. */
    Senders senders(String number) {
        Set<UUID> all = patients.withPhone(number);
        Set<UUID> present = patients.contacts(all).values().stream()
                .filter(contact -> !contact.archived())
                .map(PatientContact::id)
                .collect(Collectors.toSet());
        return new Senders(present.isEmpty() ? all : present);
    }

    void act(Message message, Meaning meaning, Senders senders) {
        switch (meaning) {
            case STOP -> optOuts.stop(message);
            case CANCEL -> {
                optOuts.stop(message);
                appointments.wantsToCancel(message, senders);
            }
            case HELP -> optOuts.help(message);
            case START -> optOuts.start(message);
            case YES -> yes(message, senders);
            case CONFIRM -> appointments.confirm(message, senders);
            case RESCHEDULE -> appointments.wantsAnotherTime(message, senders);
            case WORDS -> {
                // Somebody of the staff reads it in the inbox.
            }
        }
    }

    /** Yes to a question about an appointment answers that question, and brings nobody back who has opted out. */
    private void yes(Message message, Senders senders) {
        if (appointments.wereAskedAbout(message)) {
            appointments.confirm(message, senders);
        } else if (optOuts.hasOptedOut(message)) {
            optOuts.start(message);
        }
    }
}
