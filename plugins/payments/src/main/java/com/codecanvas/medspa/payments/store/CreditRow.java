package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.payments.domain.Deposits.Credit;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code payments.deposit_credit}. */
@Entity
@Table(schema = "payments", name = "deposit_credit")
public class CreditRow {

    @Id
    private UUID id;

    @Column(name = "deposit_id")
    private UUID depositId;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private boolean released;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CreditRow() {}

    CreditRow(Credit credit) {
        id = credit.id();
        depositId = credit.depositId();
        invoiceId = credit.invoiceId();
        amountMinor = credit.amountMinor();
        createdAt = credit.createdAt();
    }

    boolean stands() {
        return !released;
    }

    Credit release() {
        released = true;
        return new Credit(id, depositId, invoiceId, amountMinor, createdAt);
    }
}
