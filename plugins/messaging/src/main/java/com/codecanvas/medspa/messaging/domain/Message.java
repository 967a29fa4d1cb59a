package com.codecanvas.medspa.messaging.domain;

import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.Purpose;
import java.time.Instant;
import java.util.UUID;

/**
 * A message in either direction.
 *
 * @param subject null for what people wrote
 * @param authorId who of the staff wrote it, else null
 */
public record Message(
        UUID id,
        Direction direction,
        Channel channel,
        Purpose purpose,
        Party party,
        Words words,
        Subject subject,
        Progress progress,
        Times times,
        UUID authorId) {

    /** The other side. The conversation is known from the moment at which a message goes out. */
    public record Party(UUID patientId, String address, UUID conversationId) {

        public Party at(String newAddress) {
            return new Party(patientId, newAddress, conversationId);
        }

        public Party in(UUID newConversationId) {
            return new Party(patientId, address, newConversationId);
        }
    }

    /** @param heading of an e-mail, else null */
    public record Words(String heading, String body) {}

    /**
     * @param provider module id of whom it was handed to; null when it is not known
     * @param problem why it was not sent, as a code; else null
     */
    public record Progress(
            MessageState state, Instant dueAt, String provider, String receipt, int attempts, String problem) {}

    public record Times(Instant createdAt, Instant sentAt, Instant deliveredAt) {}

    public MessageState state() {
        return progress.state();
    }

    public boolean isPlanned() {
        return state() == MessageState.PLANNED;
    }

    public Message to(Party newParty, Words newWords) {
        return new Message(id, direction, channel, purpose, newParty, newWords, subject, progress, times, authorId);
    }

    /** @param dueAt null for at once */
    public Message planned(Instant dueAt, String problem) {
        return with(new Progress(MessageState.PLANNED, dueAt, null, null, progress.attempts(), problem));
    }

    public Message sending(String provider) {
        return with(
                new Progress(MessageState.SENDING, progress.dueAt(), provider, null, progress.attempts() + 1, null));
    }

    /** The provider that was asked is not the one any more that will have sent it. */
    public Message sendingElsewhere() {
        return with(new Progress(MessageState.SENDING, progress.dueAt(), null, null, progress.attempts(), null));
    }

    public Message sent(String provider, String receipt, Instant at) {
        return with(new Progress(MessageState.SENT, progress.dueAt(), provider, receipt, progress.attempts(), null))
                .at(new Times(times.createdAt(), at, null));
    }

    /** It ends here, in a state that sends nothing. */
    public Message ended(MessageState state, String problem) {
        return with(new Progress(
                state, progress.dueAt(), progress.provider(), progress.receipt(), progress.attempts(), problem));
    }

    public Message after(DeliveryReport report) {
        MessageState after = state().after(report.status());
        if (after == state()) {
            return this;
        }
        Message moved = ended(after, after == MessageState.FAILED ? report.code() : null);
        return after == MessageState.DELIVERED
                ? moved.at(new Times(times.createdAt(), times.sentAt(), report.at()))
                : moved;
    }

    private Message with(Progress newProgress) {
        return new Message(id, direction, channel, purpose, party, words, subject, newProgress, times, authorId);
    }

    private Message at(Times newTimes) {
        return new Message(id, direction, channel, purpose, party, words, subject, progress, newTimes, authorId);
    }
}
