package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Method;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code payments.attempt}. */
@Entity
@Table(schema = "payments", name = "attempt")
public class AttemptRow {

    @Id
    private UUID id;

    private String key;
    private String kind;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "deposit_id")
    private UUID depositId;

    @Column(name = "charge_id")
    private UUID chargeId;

    @Column(name = "client_key")
    private String clientKey;

    private String method;
    private String provider;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "applied_minor")
    private long appliedMinor;

    private String currency;
    private String state;
    private String reason;

    @Column(name = "provider_reference")
    private String providerReference;

    @Encrypted
    private String note;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private int asked;

    @Version
    private long version;

    protected AttemptRow() {}

    AttemptRow(Attempt attempt) {
        id = attempt.id();
        key = attempt.key();
        kind = Code.of(attempt.kind());
        patientId = attempt.target().patientId();
        invoiceId = attempt.target().invoiceId();
        depositId = attempt.target().depositId();
        chargeId = attempt.chargeId();
        clientKey = attempt.clientKey();
        method = Code.of(attempt.method());
        provider = attempt.provider();
        amountMinor = attempt.amountMinor();
        currency = attempt.currency();
        note = attempt.note();
        authorId = attempt.authorId();
        createdAt = attempt.createdAt();
        take(attempt);
    }

    final void take(Attempt attempt) {
        appliedMinor = attempt.appliedMinor();
        state = Code.of(attempt.state());
        reason = attempt.outcome().reason();
        providerReference = attempt.outcome().reference();
        settledAt = attempt.outcome().at();
        asked = attempt.asked();
    }

    Attempt attempt() {
        return new Attempt(
                id,
                key,
                Code.stored(AttemptKind.class, kind),
                new Attempt.Target(patientId, invoiceId, depositId),
                chargeId,
                clientKey,
                Code.stored(Method.class, method),
                provider,
                amountMinor,
                appliedMinor,
                currency,
                new Attempt.Outcome(Code.stored(AttemptState.class, state), reason, providerReference, settledAt),
                note,
                authorId,
                createdAt,
                asked);
    }
}
