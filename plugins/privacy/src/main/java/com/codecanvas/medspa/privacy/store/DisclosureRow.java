package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.privacy.domain.Basis;
import com.codecanvas.medspa.privacy.domain.Disclosure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code privacy.disclosure}; the database refuses to change it. */
@Entity
@Table(schema = "privacy", name = "disclosure")
public class DisclosureRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "made_on")
    private LocalDate madeOn;

    private String basis;

    @Encrypted
    private String facts;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected DisclosureRow() {}

    DisclosureRow(Disclosure disclosure) {
        id = disclosure.id();
        patientId = disclosure.patientId();
        madeOn = disclosure.madeOn();
        basis = disclosure.basis().code();
        facts = FactsText.write(disclosure.facts());
        recordedBy = disclosure.recordedBy();
        createdAt = disclosure.createdAt();
    }

    Disclosure disclosure() {
        return new Disclosure(
                id,
                patientId,
                madeOn,
                Basis.of(basis).orElseThrow(),
                FactsText.read(facts, Disclosure.Facts.class),
                recordedBy,
                createdAt);
    }
}
