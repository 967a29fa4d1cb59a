package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.privacy.domain.OptOut;
import com.codecanvas.medspa.privacy.domain.OptOutKind;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code privacy.opt_out}; it is ended, never removed. */
@Entity
@Table(schema = "privacy", name = "opt_out")
public class OptOutRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    private String kind;

    @Encrypted
    private String facts;

    private Instant since;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Version
    private long version;

    protected OptOutRow() {}

    OptOutRow(OptOut optOut) {
        id = optOut.id();
        patientId = optOut.patientId();
        kind = optOut.kind().code();
        facts = FactsText.write(optOut.facts());
        since = optOut.since();
        recordedBy = optOut.recordedBy();
    }

    void end(OptOut optOut) {
        endedAt = optOut.endedAt();
        endedBy = optOut.endedBy();
    }

    OptOut optOut() {
        return new OptOut(
                id,
                patientId,
                OptOutKind.of(kind).orElseThrow(),
                FactsText.read(facts, OptOut.Facts.class),
                since,
                recordedBy,
                endedAt,
                endedBy,
                version);
    }
}
