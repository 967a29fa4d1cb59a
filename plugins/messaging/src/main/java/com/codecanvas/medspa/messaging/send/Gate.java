package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Notifier;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides in one transaction whether a message goes out now, and marks it as being sent: whoever opted out before that gets nothing. */
@Component(service = Gate.class)
public final class Gate {

    private final Desk desk;
    private final Freshness freshness;
    private final Carrier carrier;
    private final Notifier notifier;
    private final ClinicClock clock;

    @Activate
    public Gate(
            @Reference Desk desk,
            @Reference Freshness freshness,
            @Reference Carrier carrier,
            @Reference Notifier notifier,
            @Reference ClinicClock clock) {
        this.desk = desk;
        this.freshness = freshness;
        this.carrier = carrier;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** @param again whether it was marked before, by a run of which nobody knows how far it came */
    record Turn(Message message, boolean again) {}

    /** Within a transaction. Empty when there is nothing to send, or nothing yet. */
    Optional<Turn> open(UUID id) {
        Optional<Message> held = desk.log().hold(id);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Message message = held.get();
        if (message.state() == MessageState.SENDING) {
            return Optional.of(new Turn(marked(message, message.progress().provider()), true));
        }
        return message.isPlanned() ? passed(message).map(sending -> new Turn(sending, false)) : Optional.empty();
    }

    private Optional<Message> passed(Message planned) {
        Instant allowed = allowed(planned);
        if (allowed.isAfter(clock.now())) {
            desk.outbox().keep(planned.planned(allowed, planned.progress().problem()));
            return Optional.empty();
        }
        Message message = freshness.refreshed(planned);
        if (!message.isPlanned()) {
            return ended(message);
        }
        boolean optedOut = !message.purpose().reachesOptedOut()
                && desk.suppressions()
                        .inForce(message.channel(), message.party().address())
                        .isPresent();
        if (optedOut) {
            return ended(message.ended(MessageState.SUPPRESSED, "opted-out"));
        }
        return Optional.of(marked(
                inConversation(message), carrier.active(message.channel()).orElse(null)));
    }

    private Instant allowed(Message message) {
        Instant due = message.progress().dueAt();
        Instant now = clock.now();
        Instant earliest = due.isAfter(now) ? due : now;
        boolean quiet = message.channel() == Channel.SMS && !message.purpose().answersAtOnce();
        return quiet ? clock.allowed(earliest) : earliest;
    }

    private Optional<Message> ended(Message message) {
        desk.outbox().keep(message);
        if (message.state() == MessageState.FAILED) {
            notifier.raise(NoticeKind.FAILED, message);
        }
        return Optional.empty();
    }

    private Message inConversation(Message message) {
        if (message.channel() != Channel.SMS) {
            return message;
        }
        Message.Party party = message.party();
        UUID conversationId = desk.conversations()
                .went(party.address(), party.patientId(), clock.now())
                .id();
        return message.to(party.in(conversationId), message.words());
    }

    private Message marked(Message message, String provider) {
        Message sending = message.sending(provider);
        desk.outbox().keep(sending);
        return sending;
    }
}
