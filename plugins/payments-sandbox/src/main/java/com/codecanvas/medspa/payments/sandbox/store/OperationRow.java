package com.codecanvas.medspa.payments.sandbox.store;

import com.codecanvas.medspa.payments.sandbox.bank.Operation;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code payments_sandbox.operation}. */
@Entity
@Table(schema = "payments_sandbox", name = "operation")
public class OperationRow {

    @Id
    private UUID id;

    private String key;
    private String kind;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;
    private String words;

    @Column(name = "charge_id")
    private UUID chargeId;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OperationRow() {}

    OperationRow(Operation operation) {
        id = operation.id();
        key = operation.key();
        kind = operation.kind();
        amountMinor = operation.amountMinor();
        currency = operation.currency();
        words = operation.words();
        chargeId = operation.chargeId();
        reason = operation.reason();
        createdAt = operation.at();
    }

    Operation operation() {
        return new Operation(id, key, kind, amountMinor, currency, words, chargeId, reason, createdAt);
    }
}
