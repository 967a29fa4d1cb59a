package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.RequestStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code privacy.access_request}. */
@Entity
@Table(schema = "privacy", name = "access_request")
public class RequestRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String status;

    @Encrypted
    private String facts;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected RequestRow() {}

    RequestRow(AccessRequest request) {
        id = request.id();
        patientId = request.patientId();
        receivedOn = request.receivedOn();
        createdBy = request.createdBy();
        createdAt = request.createdAt();
        become(request);
    }

    final void become(AccessRequest request) {
        dueOn = request.dueOn();
        status = request.status().code();
        facts = FactsText.write(request.facts());
        closedAt = request.closedAt();
    }

    AccessRequest request() {
        return new AccessRequest(
                id,
                patientId,
                receivedOn,
                dueOn,
                RequestStatus.of(status),
                FactsText.read(facts, AccessRequest.Facts.class),
                createdBy,
                createdAt,
                closedAt,
                version);
    }
}
