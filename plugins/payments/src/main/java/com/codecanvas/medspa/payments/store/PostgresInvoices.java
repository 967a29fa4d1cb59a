package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Invoices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invoices in PostgreSQL. Numbers come from a row that is held until the invoice is kept, so that none is lost. */
@Component(service = Invoices.class)
public final class PostgresInvoices implements Invoices {

    private static final String NEXT = "insert into payments.counter (name, last) values ('invoice', 1)"
            + " on conflict (tenant_id, name) do update set last = counter.last + 1 returning last";

    private final Transactions transactions;

    @Activate
    public PostgresInvoices(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Invoice> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(InvoiceRow.class, id)).map(InvoiceRow::invoice));
    }

    @Override
    public Optional<Invoice> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(InvoiceRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(InvoiceRow::invoice));
    }

    @Override
    public void add(Invoice draft) {
        transactions.run(entities -> {
            entities.persist(new InvoiceRow(draft));
            entities.flush();
        });
    }

    @Override
    public void keep(Invoice changed) {
        transactions.run(entities -> {
            entities.find(InvoiceRow.class, changed.id()).take(changed);
            entities.flush();
        });
    }

    @Override
    public List<Invoice> list(Query query) {
        String where = (query.patientId() == null ? "" : " and i.patientId = :patient")
                + (query.status() == null ? "" : " and i.status = :status")
                + (query.before() == null ? "" : " and i.id < :before");
        return transactions.call(entities -> {
            TypedQuery<InvoiceRow> rows = entities.createQuery(
                            "select i from InvoiceRow i where 1 = 1" + where + " order by i.id desc", InvoiceRow.class)
                    .setMaxResults(query.limit());
            if (query.patientId() != null) {
                rows.setParameter("patient", query.patientId());
            }
            if (query.status() != null) {
                rows.setParameter("status", Code.of(query.status()));
            }
            if (query.before() != null) {
                rows.setParameter("before", query.before());
            }
            return rows.getResultList().stream().map(InvoiceRow::invoice).toList();
        });
    }

    @Override
    public long nextNumber() {
        return transactions.call(
                entities -> ((Number) entities.createNativeQuery(NEXT).getSingleResult()).longValue());
    }
}
