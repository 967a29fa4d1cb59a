package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current clinic's attempts to move money. */
public interface Attempts {

    Optional<Attempt> find(UUID id);

    /** Holds it until the transaction ends. */
    Optional<Attempt> lock(UUID id);

    void add(Attempt attempt);

    void keep(Attempt changed);

    Optional<Attempt> ofClient(String clientKey);

    /** By either; null parts match nothing. */
    Optional<Attempt> ofProvider(String provider, String key, String reference);

    /** Payments and refunds, the oldest first. */
    List<Attempt> ofPatient(UUID patientId);

    /** Where in the order of their settlement an attempt stands. */
    record Place(Instant settledAt, UUID id) {}

    /** The newest first. */
    List<Attempt> approvedBefore(UUID patientId, Place place, int most);

    List<Attempt> ofInvoices(Collection<UUID> invoiceIds);

    List<Attempt> ofDeposit(UUID depositId);

    List<Attempt> refundsOf(UUID chargeId);

    /** Whose outcome nobody knows yet. */
    List<Attempt> open();

    List<Attempt> approvedBetween(Instant from, Instant to);
}
