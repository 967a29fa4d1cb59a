package com.codecanvas.medspa.loyalty.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.EntryKind;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code loyalty.entry}. */
@Entity
@Table(schema = "loyalty", name = "entry")
public class EntryRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    private String kind;
    private int points;

    @Column(name = "appointment_id")
    private UUID appointmentId;

    @Encrypted
    private String reason;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected EntryRow() {}

    EntryRow(Entry entry) {
        id = entry.id();
        patientId = entry.patientId();
        kind = entry.kind().code();
        points = entry.points();
        appointmentId = entry.appointmentId();
        reason = entry.reason();
        authorId = entry.authorId();
        createdAt = entry.createdAt();
    }

    Entry entry() {
        return new Entry(id, patientId, EntryKind.of(kind), points, appointmentId, reason, authorId, createdAt);
    }
}
