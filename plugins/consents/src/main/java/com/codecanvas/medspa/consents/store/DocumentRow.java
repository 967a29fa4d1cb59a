package com.codecanvas.medspa.consents.store;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code consents.consent_document}: the signed PDF, encrypted by {@link PostgresConsents}; written once. */
@Entity
@Table(schema = "consents", name = "consent_document")
public class DocumentRow {

    @Id
    @Column(name = "consent_id")
    private UUID consentId;

    private byte[] pdf;

    @Column(name = "created_at")
    private Instant createdAt;

    protected DocumentRow() {}

    DocumentRow(UUID consentId, byte[] encrypted, Instant createdAt) {
        this.consentId = consentId;
        this.pdf = encrypted;
        this.createdAt = createdAt;
    }

    byte[] pdf() {
        return pdf;
    }
}
