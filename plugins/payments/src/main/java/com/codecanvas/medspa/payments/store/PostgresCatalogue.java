package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Catalogue;
import com.codecanvas.medspa.payments.domain.Offer;
import com.codecanvas.medspa.payments.domain.Price;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prices and offers in PostgreSQL. */
@Component(service = Catalogue.class)
public final class PostgresCatalogue implements Catalogue {

    private final Transactions transactions;

    @Activate
    public PostgresCatalogue(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Price> prices() {
        return transactions.call(entities -> entities
                .createQuery("select p from ServicePriceRow p order by p.serviceId", ServicePriceRow.class)
                .getResultList()
                .stream()
                .map(ServicePriceRow::price)
                .toList());
    }

    @Override
    public void set(Price price) {
        transactions.run(entities -> entities.merge(new ServicePriceRow(price)));
    }

    @Override
    public List<Offer> offers() {
        return transactions.call(entities ->
                entities
                        .createQuery("select o from OfferRow o order by o.name, o.id", OfferRow.class)
                        .getResultList()
                        .stream()
                        .map(OfferRow::offer)
                        .toList());
    }

    @Override
    public Optional<Offer> offer(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(OfferRow.class, id)).map(OfferRow::offer));
    }

    @Override
    public Offer keep(Offer offer) {
        return transactions.call(entities -> {
            OfferRow known = entities.find(OfferRow.class, offer.id());
            OfferRow row = known == null ? new OfferRow(offer.id()) : known;
            row.take(offer);
            if (known == null) {
                entities.persist(row);
            }
            entities.flush();
            return row.offer();
        });
    }
}
