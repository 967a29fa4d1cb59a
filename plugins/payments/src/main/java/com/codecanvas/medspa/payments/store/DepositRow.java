package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.payments.domain.Deposit;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code payments.deposit}. */
@Entity
@Table(schema = "payments", name = "deposit")
public class DepositRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "charge_id")
    private UUID chargeId;

    private String currency;

    @Column(name = "held_minor")
    private long heldMinor;

    @Column(name = "credited_minor")
    private long creditedMinor;

    @Column(name = "refunded_minor")
    private long refundedMinor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected DepositRow() {}

    DepositRow(Deposit deposit) {
        id = deposit.id();
        patientId = deposit.patientId();
        chargeId = deposit.chargeId();
        currency = deposit.currency();
        createdAt = deposit.createdAt();
        take(deposit);
    }

    final void take(Deposit deposit) {
        heldMinor = deposit.heldMinor();
        creditedMinor = deposit.creditedMinor();
        refundedMinor = deposit.refundedMinor();
    }

    Deposit deposit() {
        return new Deposit(id, patientId, chargeId, currency, heldMinor, creditedMinor, refundedMinor, createdAt);
    }
}
