package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AdverseKind;
import com.codecanvas.medspa.treatments.domain.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.MappedSuperclass;

/** An adverse event of a session of any kind; written once. */
@MappedSuperclass
public abstract class AdverseEventColumns {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    private String kind;
    private int grade;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Encrypted
    private String note;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AdverseEventColumns() {}

    AdverseEventColumns(UUID sessionId, AdverseEvent event) {
        this.sessionId = sessionId;
        id = event.id();
        kind = Code.of(event.kind());
        grade = event.grade();
        noticedOn = event.noticedOn();
        note = event.note();
        authorId = event.authorId();
        createdAt = event.createdAt();
    }

    AdverseEvent event() {
        AdverseKind known = Code.find(AdverseKind.class, kind).orElseThrow();
        return new AdverseEvent(id, known, grade, noticedOn, note, authorId, createdAt);
    }

    UUID sessionId() {
        return sessionId;
    }
}
