package com.codecanvas.medspa.accounting.store;

import com.codecanvas.medspa.accounting.domain.Price;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code accounting.price}. */
@Entity
@Table(schema = "accounting", name = "price")
public class PriceRow {

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    private long gross;

    @Column(name = "tax_permille")
    private int taxPermille;

    protected PriceRow() {}

    PriceRow(Price price) {
        serviceId = price.serviceId();
        gross = price.gross();
        taxPermille = price.taxPermille();
    }

    Price price() {
        return new Price(serviceId, gross, taxPermille);
    }
}
