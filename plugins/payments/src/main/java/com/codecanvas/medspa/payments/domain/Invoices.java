package com.codecanvas.medspa.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current clinic's invoices. */
public interface Invoices {

    /** Null parts do not narrow; {@code before} is the last id of the page before. */
    record Query(UUID patientId, InvoiceStatus status, UUID before, int limit) {}

    Optional<Invoice> find(UUID id);

    /** Holds it until the transaction ends. */
    Optional<Invoice> lock(UUID id);

    void add(Invoice draft);

    void keep(Invoice changed);

    /** The newest first. */
    List<Invoice> list(Query query);

    /** Without gaps: one that is not kept in this transaction is given again. */
    long nextNumber();
}
