package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code messaging.notice}. */
@Entity
@Table(schema = "messaging", name = "notice")
public class NoticeRow {

    @Id
    private UUID id;

    private String kind;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "appointment_id")
    private UUID appointmentId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private UUID doneBy;

    protected NoticeRow() {}

    NoticeRow(Notice notice) {
        id = notice.id();
        kind = notice.kind().code();
        patientId = notice.of().patientId();
        conversationId = notice.of().conversationId();
        appointmentId = notice.of().appointmentId();
        messageId = notice.messageId();
        createdAt = notice.createdAt();
    }

    void settle(Instant at, UUID userId) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = userId;
        }
    }

    Notice notice() {
        Notice.Of of = new Notice.Of(patientId, conversationId, appointmentId);
        return new Notice(id, NoticeKind.of(kind), of, messageId, createdAt, doneAt);
    }
}
