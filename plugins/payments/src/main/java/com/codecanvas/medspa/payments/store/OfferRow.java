package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Offer;
import com.codecanvas.medspa.payments.domain.OfferKind;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code payments.offer}. */
@Entity
@Table(schema = "payments", name = "offer")
public class OfferRow {

    @Id
    private UUID id;

    private String kind;
    private String name;

    @Column(name = "service_id")
    private UUID serviceId;

    private int sessions;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tax_permille")
    private int taxPermille;

    private boolean active;

    @Version
    private long version;

    protected OfferRow() {}

    OfferRow(UUID id) {
        this.id = id;
    }

    void take(Offer offer) {
        kind = Code.of(offer.kind());
        name = offer.name();
        serviceId = offer.serviceId();
        sessions = offer.sessions();
        amountMinor = offer.amountMinor();
        taxPermille = offer.taxPermille();
        active = offer.active();
    }

    Offer offer() {
        return new Offer(
                id,
                Code.stored(OfferKind.class, kind),
                name,
                serviceId,
                sessions,
                amountMinor,
                taxPermille,
                active,
                version);
    }
}
