package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.treatment_session}. */
@Entity
@Table(schema = "treatments", name = "treatment_session")
public class SessionRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "tattoo_id")
    private UUID tattooId;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Encrypted
    private String facts;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Version
    private long version;

    protected SessionRow() {}

    SessionRow(TreatmentSession session) {
        id = session.id();
        TreatmentSession.Subject subject = session.subject();
        patientId = subject.patientId();
        tattooId = subject.tattooId();
        operatorId = subject.operatorId();
        startedAt = subject.startedAt();
        take(session);
    }

    final void take(TreatmentSession session) {
        facts = TreatmentJson.write(
                new SessionFacts(session.notes(), session.screening(), session.waiver(), session.aftercare()));
        if (session.signature() != null) {
            signedBy = session.signature().userId();
            signedAt = session.signature().at();
            rulesVersion = session.signature().rulesVersion();
        }
    }

    TreatmentSession session(SessionParts parts) {
        SessionFacts open = TreatmentJson.read(facts, SessionFacts.class);
        return new TreatmentSession(
                id,
                new TreatmentSession.Subject(patientId, tattooId, startedAt, operatorId),
                open.notes(),
                open.screening(),
                open.waiver(),
                parts.passes(id),
                parts.amendments(id),
                parts.adverseEvents(id),
                open.aftercare(),
                signedAt == null ? null : new Signature(signedBy, signedAt, rulesVersion),
                version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
