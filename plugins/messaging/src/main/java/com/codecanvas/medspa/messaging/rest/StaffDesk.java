package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Draft;
import com.codecanvas.medspa.messaging.plan.Outbox;
import com.codecanvas.medspa.messaging.plan.Reach;
import com.codecanvas.medspa.messaging.store.Suppressions;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff write themselves. */
@Component(service = StaffDesk.class)
public final class StaffDesk {

    private final PatientContacts patients;
    private final Suppressions suppressions;
    private final Outbox outbox;
    private final CurrentUser user;
    private final ClinicClock clock;

    @Activate
    public StaffDesk(
            @Reference PatientContacts patients,
            @Reference Suppressions suppressions,
            @Reference Outbox outbox,
            @Reference CurrentUser user,
            @Reference ClinicClock clock) {
        this.patients = patients;
        this.suppressions = suppressions;
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is no such patient */
    PatientContact contact(UUID patientId) {
        PatientContact contact = patients.contacts(List.of(patientId)).get(patientId);
        if (contact == null) {
            throw Problem.notFound("patient");
        }
        return contact;
    }

    boolean hasOptedOut(Channel channel, String address) {
        return address != null && suppressions.inForce(channel, address).isPresent();
    }

    UUID write(PatientContact contact, Channel channel, String text) {
        String address = Reach.address(contact, channel);
        if (address == null) {
            throw Problem.invalid(
                    "channel",
                    "no-address",
                    channel == Channel.SMS
                            ? "The patient has no mobile number."
                            : "The patient has no e-mail address.");
        }
        String heading = channel == Channel.EMAIL ? clock.clinic().name() : null;
        return plan(channel, new Message.Party(contact.id(), address, null), new Message.Words(heading, text));
    }

    UUID reply(Conversation conversation, String text) {
        Message.Party party = new Message.Party(conversation.patientId(), conversation.address(), conversation.id());
        return plan(Channel.SMS, party, new Message.Words(null, text));
    }

    UUID userId() {
        return user.get().map(User::id).orElse(null);
    }

    Instant now() {
        return clock.now();
    }

    private UUID plan(Channel channel, Message.Party party, Message.Words words) {
        if (hasOptedOut(channel, party.address())) {
            throw Problem.of(
                    "opted-out",
                    409,
                    "Opted out",
                    "This patient does not want to be written to there. Call instead, or ask them to text START.");
        }
        return outbox.plan(new Draft(channel, Purpose.CONVERSATION, party, words, null, null, userId()))
                .orElseThrow();
    }
}
