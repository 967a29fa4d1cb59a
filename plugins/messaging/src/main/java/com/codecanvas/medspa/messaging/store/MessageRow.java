package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Subject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code messaging.message}. */
@Entity
@Table(schema = "messaging", name = "message")
public class MessageRow {

    @Id
    private UUID id;

    private String direction;
    private String channel;
    private String purpose;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Encrypted
    private String address;

    @Column(name = "address_token")
    private byte[] addressToken;

    @Encrypted
    private String heading;

    @Encrypted
    private String body;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "subject_window")
    private String subjectWindow;

    private String state;

    @Column(name = "due_at")
    private Instant dueAt;

    private String provider;
    private String receipt;
    private int attempts;
    private String problem;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    protected MessageRow() {}

    MessageRow(Message message, byte[] token) {
        id = message.id();
        direction = message.direction().code();
        channel = message.channel().code();
        purpose = message.purpose().code();
        authorId = message.authorId();
        createdAt = message.times().createdAt();
        Subject subject = message.subject();
        if (subject != null) {
            subjectKind = subject.kind();
            subjectId = subject.id();
            subjectWindow = subject.window();
        }
        take(message, token);
    }

    final void take(Message message, byte[] token) {
        patientId = message.party().patientId();
        address = message.party().address();
        addressToken = token;
        conversationId = message.party().conversationId();
        heading = message.words().heading();
        body = message.words().body();
        Message.Progress progress = message.progress();
        state = progress.state().code();
        dueAt = progress.dueAt();
        provider = progress.provider();
        receipt = progress.receipt();
        attempts = progress.attempts();
        problem = progress.problem();
        sentAt = message.times().sentAt();
        deliveredAt = message.times().deliveredAt();
    }

    Message message() {
        return new Message(
                id,
                Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                Channel.of(channel),
                Purpose.of(purpose),
                new Message.Party(patientId, address, conversationId),
                new Message.Words(heading, body),
                subjectKind == null ? null : new Subject(subjectKind, subjectId, subjectWindow),
                new Message.Progress(MessageState.of(state), dueAt, provider, receipt, attempts, problem),
                new Message.Times(createdAt, sentAt, deliveredAt),
                authorId);
    }
}
