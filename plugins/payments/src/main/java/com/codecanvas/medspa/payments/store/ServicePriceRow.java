package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.payments.domain.Price;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code payments.service_price}. */
@Entity
@Table(schema = "payments", name = "service_price")
public class ServicePriceRow {

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tax_permille")
    private int taxPermille;

    protected ServicePriceRow() {}

    ServicePriceRow(Price price) {
        serviceId = price.serviceId();
        amountMinor = price.amountMinor();
        taxPermille = price.taxPermille();
    }

    Price price() {
        return new Price(serviceId, amountMinor, taxPermille);
    }
}
