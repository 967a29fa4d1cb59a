package com.codecanvas.medspa.payments.sandbox.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.sandbox.bank.Operation;
import com.codecanvas.medspa.payments.sandbox.bank.Operations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank's books in PostgreSQL: a key is there once, and of two at once the second reads what the first did. */
@Component(service = Operations.class)
public final class PostgresOperations implements Operations {

    private final Transactions transactions;

    @Activate
    public PostgresOperations(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Operation once(String key, Function<UUID, Operation> made) {
        Function<EntityManager, Operation> work =
                entities -> byKey(entities, key).orElseGet(() -> kept(entities, made.apply(Ids.next())));
        return orTheFirst(key, work);
    }

    @Override
    public Operation refundOnce(String key, UUID chargeId, RefundMaker made) {
        return orTheFirst(key, entities -> {
            Optional<Operation> charge = Optional.ofNullable(chargeId)
                    .<OperationRow>map(id -> entities.find(OperationRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .map(OperationRow::operation);
            return byKey(entities, key)
                    .orElseGet(() -> kept(entities, made.make(Ids.next(), charge, left(entities, charge))));
        });
    }

    private Operation orTheFirst(String key, Function<EntityManager, Operation> work) {
        try {
            return transactions.call(work);
        } catch (PersistenceException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                return find(key).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private static Operation kept(EntityManager entities, Operation operation) {
        entities.persist(new OperationRow(operation));
        entities.flush();
        return operation;
    }

    private static long left(EntityManager entities, Optional<Operation> charge) {
        return charge.map(of -> of.amountMinor()
                        - entities
                                .createQuery(
                                        "select o from OperationRow o where o.chargeId = :charge and o.reason is null",
                                        OperationRow.class)
                                .setParameter("charge", of.id())
                                .getResultList()
                                .stream()
                                .mapToLong(row -> row.operation().amountMinor())
                                .sum())
                .orElse(0L);
    }

    private static Optional<Operation> byKey(EntityManager entities, String key) {
        return entities
                .createQuery("select o from OperationRow o where o.key = :key", OperationRow.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .map(OperationRow::operation);
    }

    @Override
    public Optional<Operation> find(String key) {
        return transactions.call(entities -> byKey(entities, key));
    }

    @Override
    public List<Operation> list(int limit) {
        return transactions.call(entities -> entities
                .createQuery("select o from OperationRow o order by o.id desc", OperationRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OperationRow::operation)
                .toList());
    }
}
