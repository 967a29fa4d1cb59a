package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.privacy.domain.CopyState;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code privacy.record_copy}. */
@Entity
@Table(schema = "privacy", name = "record_copy")
public class CopyRow {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    private String state;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Encrypted
    private String outcome;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected CopyRow() {}

    CopyRow(RecordCopy copy) {
        id = copy.id();
        requestId = copy.requestId();
        createdBy = copy.createdBy();
        createdAt = copy.createdAt();
        state = copy.state().code();
    }

    void key(byte[] wrapped) {
        wrappedKey = wrapped;
    }

    byte[] key() {
        return wrappedKey;
    }

    void end(CopyState how, RecordCopy.Outcome became, Instant until) {
        state = how.code();
        outcome = FactsText.write(became);
        expiresAt = until;
    }

    void shred() {
        state = CopyState.GONE.code();
        wrappedKey = null;
    }

    RecordCopy copy() {
        return new RecordCopy(
                id,
                requestId,
                CopyState.of(state),
                FactsText.read(outcome, RecordCopy.Outcome.class),
                createdBy,
                createdAt,
                expiresAt);
    }
}
