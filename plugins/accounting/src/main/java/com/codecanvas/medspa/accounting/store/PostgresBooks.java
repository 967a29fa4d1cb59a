package com.codecanvas.medspa.accounting.store;

import com.codecanvas.medspa.accounting.domain.Books;
import com.codecanvas.medspa.accounting.domain.Price;
import com.codecanvas.medspa.accounting.domain.Revenue;
import com.codecanvas.medspa.api.persistence.Transactions;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prices and revenue in PostgreSQL. */
@Component(service = Books.class)
public final class PostgresBooks implements Books {

    private final Transactions transactions;

    @Activate
    public PostgresBooks(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Price> prices() {
        return transactions.call(
                entities -> entities.createQuery("select p from PriceRow p", PriceRow.class).getResultList().stream()
                        .map(PriceRow::price)
                        .toList());
    }

    @Override
    public void set(Price price) {
        transactions.run(entities -> entities.merge(new PriceRow(price)));
    }

    @Override
    public List<Revenue> revenue(YearMonth month) {
        return transactions.call(entities -> entities
                .createQuery("select r from RevenueRow r where r.day between :first and :last", RevenueRow.class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .stream()
                .map(RevenueRow::revenue)
                .toList());
    }

    @Override
    public void enter(Revenue revenue) {
        transactions.run(entities -> entities.persist(new RevenueRow(revenue)));
    }

    @Override
    public boolean remove(UUID id) {
        return transactions.call(entities -> {
            RevenueRow row = entities.find(RevenueRow.class, id);
            if (row != null) {
                entities.remove(row);
            }
            return row != null;
        });
    }
}
