package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.Amendment;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.MappedSuperclass;

/** An amendment of a session of any kind; written once. */
@MappedSuperclass
public abstract class AmendmentColumns {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "pass_id")
    private UUID passId;

    private String field;

    @Encrypted
    private String words;

    @Encrypted
    private String reason;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AmendmentColumns() {}

    AmendmentColumns(UUID sessionId, Amendment amendment) {
        this.sessionId = sessionId;
        id = amendment.id();
        passId = amendment.passId();
        field = amendment.field();
        words = amendment.text();
        reason = amendment.reason();
        authorId = amendment.authorId();
        createdAt = amendment.createdAt();
    }

    Amendment amendment() {
        return new Amendment(id, passId, field, words, reason, authorId, createdAt);
    }

    UUID sessionId() {
        return sessionId;
    }
}
