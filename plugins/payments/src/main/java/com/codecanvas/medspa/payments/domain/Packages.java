package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current clinic's packages. */
public interface Packages {

    /** A session used. */
    record Redemption(UUID id, UUID packageId, UUID appointmentId, UUID authorId) {}

    /** Holds it until the transaction ends. */
    Optional<PackageBalance> lock(UUID id);

    void add(PackageBalance balance);

    void keep(PackageBalance changed);

    List<PackageBalance> ofPatient(UUID patientId);

    /** Held until the transaction ends. */
    List<PackageBalance> lockOfInvoice(UUID invoiceId);

    /** Whether this appointment has used a session of this package already. */
    boolean redeemed(UUID packageId, UUID appointmentId);

    void redeem(Redemption redemption);

    /** A session that was used. */
    record Use(Instant at, UUID authorId) {}

    /** The oldest first. */
    List<Use> uses(UUID packageId);
}
