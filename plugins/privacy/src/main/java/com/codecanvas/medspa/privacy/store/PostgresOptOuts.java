package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.privacy.domain.OptOut;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opt-outs in PostgreSQL. */
@Component(service = PostgresOptOuts.class)
public final class PostgresOptOuts {

    private final Transactions transactions;

    @Activate
    public PostgresOptOuts(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** @throws javax.persistence.PersistenceException when one of this kind stands already */
    public OptOut add(OptOut optOut) {
        return transactions.call(entities -> {
            OptOutRow row = new OptOutRow(optOut);
            entities.persist(row);
            entities.flush();
            return row.optOut();
        });
    }

    public Optional<OptOut> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(OptOutRow.class, id)).map(OptOutRow::optOut));
    }

    /** The newest first, ended ones too. */
    public List<OptOut> of(UUID patientId) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select o from OptOutRow o where o.patientId = :patient order by o.id desc", OptOutRow.class)
                .setParameter("patient", patientId)
                .getResultList()
                .stream()
                .map(OptOutRow::optOut)
                .toList());
    }

    /**
     * Everybody's, the newest first.
     *
     * @param before id of the last one seen; null for the first page
     */
    public List<OptOut> all(UUID before, int limit) {
        return transactions.call(entities -> {
            TypedQuery<OptOutRow> query = entities.createQuery(
                    "select o from OptOutRow o" + (before == null ? "" : " where o.id < :before")
                            + " order by o.id desc",
                    OptOutRow.class);
            if (before != null) {
                query.setParameter("before", before);
            }
            return query.setMaxResults(limit).getResultList().stream()
                    .map(OptOutRow::optOut)
                    .toList();
        });
    }

    public Optional<OptOut> change(UUID id, UnaryOperator<OptOut> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(OptOutRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    row.end(change.apply(row.optOut()));
                    entities.flush();
                    return row.optOut();
                }));
    }
}
