package com.codecanvas.medspa.payments.sandbox.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.sandbox.bank.PayPages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank's pages in PostgreSQL: one for a key. */
@Component(service = PayPages.class)
public final class PostgresPayPages implements PayPages {

    private final Transactions transactions;

    @Activate
    public PostgresPayPages(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PayPage once(String key, Function<UUID, PayPage> made) {
        try {
            return transactions.call(entities -> byKey(entities, key).orElseGet(() -> {
                PayPage page = made.apply(Ids.next());
                entities.persist(new PayPageRow(page));
                entities.flush();
                return page;
            }));
        } catch (PersistenceException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                return transactions.call(entities -> byKey(entities, key)).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private static Optional<PayPage> byKey(EntityManager entities, String key) {
        return entities
                .createQuery("select p from PayPageRow p where p.key = :key", PayPageRow.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .map(PayPageRow::page);
    }

    @Override
    public Optional<PayPage> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(PayPageRow.class, id)).map(PayPageRow::page));
    }

    @Override
    public void withdraw(UUID id) {
        transactions.run(entities -> {
            Optional.ofNullable(entities.find(PayPageRow.class, id)).ifPresent(PayPageRow::withdraw);
            entities.flush();
        });
    }

    @Override
    public List<PayPage> standing(int limit) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select p from PayPageRow p where p.withdrawn = false and p.key not in"
                                + " (select o.key from OperationRow o) order by p.id desc",
                        PayPageRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PayPageRow::page)
                .toList());
    }
}
