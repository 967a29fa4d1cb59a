package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code payments.package}. */
@Entity
@Table(schema = "payments", name = "package")
public class PackageRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Encrypted
    private String name;

    private String currency;
    private int bought;
    private int used;

    @Column(name = "value_minor")
    private long valueMinor;

    @Column(name = "recognised_minor")
    private long recognisedMinor;

    private boolean cancelled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected PackageRow() {}

    PackageRow(PackageBalance balance) {
        id = balance.id();
        patientId = balance.patientId();
        invoiceId = balance.invoiceId();
        serviceId = balance.serviceId();
        name = balance.name();
        currency = balance.currency();
        bought = balance.bought();
        valueMinor = balance.valueMinor();
        createdAt = balance.createdAt();
        take(balance);
    }

    final void take(PackageBalance balance) {
        used = balance.used();
        recognisedMinor = balance.recognisedMinor();
        cancelled = balance.cancelled();
    }

    PackageBalance balance() {
        return new PackageBalance(
                id,
                patientId,
                invoiceId,
                serviceId,
                name,
                currency,
                bought,
                used,
                valueMinor,
                recognisedMinor,
                cancelled,
                createdAt);
    }
}
