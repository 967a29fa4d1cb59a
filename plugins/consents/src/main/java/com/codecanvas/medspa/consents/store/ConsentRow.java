package com.codecanvas.medspa.consents.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.consents.domain.Consent;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code consents.consent}; only a withdrawal changes it. */
@Entity
@Table(schema = "consents", name = "consent")
public class ConsentRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "template_id")
    private UUID templateId;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Encrypted
    private String facts;

    @Encrypted
    private String withdrawal;

    @Version
    private long version;

    protected ConsentRow() {}

    ConsentRow(Consent consent) {
        id = consent.id();
        patientId = consent.patientId();
        templateId = consent.templateId();
        templateVersion = consent.templateVersion();
        signedAt = consent.signedAt();
        validUntil = consent.validUntil();
        facts = Facts.write(new Facts(consent.title(), consent.evidence(), consent.sha256()));
    }

    void withdraw(Consent.Withdrawal by) {
        withdrawal = Facts.write(by);
    }

    Consent consent() {
        Facts open = Facts.read(facts, Facts.class);
        return new Consent(
                id,
                patientId,
                templateId,
                templateVersion,
                open.title(),
                signedAt,
                validUntil,
                open.evidence(),
                open.sha256(),
                Facts.read(withdrawal, Consent.Withdrawal.class),
                version);
    }

    long version() {
        return version;
    }
}
