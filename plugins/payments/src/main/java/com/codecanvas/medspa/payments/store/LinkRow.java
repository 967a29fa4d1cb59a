package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.payments.domain.Links.Link;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code payments.payment_link}. */
@Entity
@Table(schema = "payments", name = "payment_link")
public class LinkRow {

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    private String reference;

    @Encrypted
    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected LinkRow() {}

    LinkRow(Link link) {
        attemptId = link.attemptId();
        createdAt = link.createdAt();
        take(link);
    }

    final void take(Link link) {
        reference = link.reference();
        address = link.address() == null ? null : link.address().toString();
        withdrawnAt = link.withdrawnAt();
    }

    Link link() {
        return new Link(attemptId, reference, address == null ? null : URI.create(address), createdAt, withdrawnAt);
    }
}
