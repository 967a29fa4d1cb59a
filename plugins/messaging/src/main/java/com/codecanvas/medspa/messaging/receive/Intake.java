package com.codecanvas.medspa.messaging.receive;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.Keyword;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Meaning;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Reply;
import com.codecanvas.medspa.messaging.send.Desk;
import com.codecanvas.medspa.messaging.send.Outcomes;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door for providers. */
@Component(service = MessageIntake.class)
public final class Intake implements MessageIntake {

    /** What is done without anybody reading it, so it does not count as unread. */
    private static final Set<Meaning> SETTLED = EnumSet.of(Meaning.STOP, Meaning.HELP, Meaning.START, Meaning.CONFIRM);

    private final Transactions transactions;
    private final Desk desk;
    private final Outcomes outcomes;
    private final Replies replies;

    @Activate
    public Intake(
            @Reference Transactions transactions,
            @Reference Desk desk,
            @Reference Outcomes outcomes,
            @Reference Replies replies) {
        this.transactions = transactions;
        this.desk = desk;
        this.outcomes = outcomes;
        this.replies = replies;
    }

    @Override
    public void received(InboundText text, Keyword keyword) {
        transactions.run(entities -> {
            desk.log().holdReceipt(text.provider(), text.id());
            if (desk.log()
                    .under(text.provider(), Direction.IN.code(), text.id())
                    .isEmpty()) {
                Meaning meaning = Reply.read(text.body(), keyword);
                Senders senders = replies.senders(text.from());
                Message message = message(text, conversation(text, meaning, senders.only()));
                desk.log().add(message);
                desk.outbox().keep(message);
                replies.act(message, meaning, senders);
            }
        });
    }

    @Override
    public void reported(DeliveryReport report, String key) {
        outcomes.reported(report, key == null ? null : message(key).orElse(null));
    }

    @Override
    public void taken(String provider, String key, String receipt) {
        message(key).ifPresent(id -> outcomes.sent(id, provider, receipt));
    }

    /** Empty for a key that never was one of ours. */
    private static Optional<UUID> message(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private Conversation conversation(InboundText text, Meaning meaning, UUID patientId) {
        return SETTLED.contains(meaning)
                ? desk.conversations().went(text.from(), patientId, text.at())
                : desk.conversations().came(text.from(), patientId, text.at());
    }

    private static Message message(InboundText text, Conversation conversation) {
        return new Message(
                Ids.next(),
                Direction.IN,
                Channel.SMS,
                Purpose.CONVERSATION,
                new Message.Party(conversation.patientId(), text.from(), conversation.id()),
                new Message.Words(null, text.body()),
                null,
                new Message.Progress(MessageState.RECEIVED, null, text.provider(), text.id(), 0, null),
                new Message.Times(text.at().truncatedTo(ChronoUnit.MICROS), null, null),
                null);
    }
}
