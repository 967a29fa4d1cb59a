package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current clinic's deposits. */
public interface Deposits {

    /** A part of a deposit on an invoice. */
    record Credit(UUID id, UUID depositId, UUID invoiceId, long amountMinor, Instant createdAt) {}

    Optional<Deposit> find(UUID id);

    /** Holds it until the transaction ends. */
    Optional<Deposit> lock(UUID id);

    void add(Deposit deposit);

    void keep(Deposit changed);

    /** The newest first, those that never came in left out. */
    List<Deposit> ofPatient(UUID patientId);

    void credit(Credit credit);

    /** What an invoice drew on and has not given back; it is marked as given back. */
    List<Credit> release(UUID invoiceId);
}
