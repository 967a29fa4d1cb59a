package com.codecanvas.medspa.webhooks.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.webhooks.domain.Attempt;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import com.codecanvas.medspa.webhooks.domain.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was sent, is being sent, and could not be sent. */
@Component(service = DeliveryLog.class)
public final class DeliveryLog {

    private final Transactions transactions;

    @Activate
    public DeliveryLog(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param endpointId and {@code state} null for all; {@code before} the last id of the page before, or null */
    public record Query(UUID endpointId, Delivery.State state, UUID before, int most) {}

    /** Newest first. */
    public List<Delivery> list(Query asked) {
        return transactions.call(entities -> {
            StringBuilder text = new StringBuilder("select d from DeliveryRow d where 1 = 1");
            text.append(asked.endpointId() == null ? "" : " and d.endpointId = :endpoint");
            text.append(asked.state() == null ? "" : " and d.state = :state");
            text.append(asked.before() == null ? "" : " and d.id < :before");
            TypedQuery<DeliveryRow> query =
                    entities.createQuery(text.append(" order by d.id desc").toString(), DeliveryRow.class);
            if (asked.endpointId() != null) {
                query.setParameter("endpoint", asked.endpointId());
            }
            if (asked.state() != null) {
                query.setParameter("state", code(asked.state()));
            }
            if (asked.before() != null) {
                query.setParameter("before", asked.before());
            }
            return deliveries(query.setMaxResults(asked.most()).getResultStream());
        });
    }

    public Optional<Delivery> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(DeliveryRow.class, id)).map(DeliveryRow::delivery));
    }

    /** Held until the transaction ends. */
    public Optional<Delivery> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(DeliveryRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(DeliveryRow::delivery));
    }

    public List<Attempt> attempts(UUID deliveryId) {
        return transactions.call(entities -> entities
                .createQuery("select a from AttemptRow a where a.deliveryId = :id order by a.id", AttemptRow.class)
                .setParameter("id", deliveryId)
                .getResultList()
                .stream()
                .map(AttemptRow::attempt)
                .toList());
    }

    public void add(Delivery delivery) {
        transactions.run(entities -> entities.persist(new DeliveryRow(delivery)));
    }

    public void keep(Delivery delivery) {
        transactions.run(entities -> row(entities, delivery).take(delivery));
    }

    public void attempted(Delivery after, Outcome outcome, Instant at) {
        transactions.run(entities -> {
            row(entities, after).take(after);
            entities.persist(new AttemptRow(after.id(), outcome, at));
        });
    }

    /** Those of an endpoint from a time on that were not repeated since, oldest first, held until the transaction ends. */
    public List<Delivery> toRepeat(UUID endpointId, Instant since, Instant asked) {
        return transactions.call(entities -> deliveries(entities.createQuery(
                        "select d from DeliveryRow d where d.endpointId = :endpoint and d.createdAt >= :since"
                                + " and d.createdAt < :asked and d.askedAt < :asked order by d.id",
                        DeliveryRow.class)
                .setParameter("endpoint", endpointId)
                .setParameter("since", since)
                .setParameter("asked", asked)
                .setMaxResults(100)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()));
    }

    public int forget(Instant before) {
        return transactions.call(entities -> entities.createQuery(
                        "delete from DeliveryRow d where d.createdAt < :before and d.state <> 'waiting'")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static DeliveryRow row(EntityManager entities, Delivery delivery) {
        return entities.find(DeliveryRow.class, delivery.id());
    }

    private static List<Delivery> deliveries(Stream<DeliveryRow> rows) {
        return rows.map(DeliveryRow::delivery).toList();
    }

    private static String code(Delivery.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
