package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Attempts in PostgreSQL. */
@Component(service = Attempts.class)
public final class PostgresAttempts implements Attempts {

    private final Transactions transactions;

    @Activate
    public PostgresAttempts(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Attempt> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(AttemptRow.class, id)).map(AttemptRow::attempt));
    }

    @Override
    public Optional<Attempt> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(AttemptRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(AttemptRow::attempt));
    }

    @Override
    public void add(Attempt attempt) {
        transactions.run(entities -> {
            entities.persist(new AttemptRow(attempt));
            entities.flush();
        });
    }

    @Override
    public void keep(Attempt changed) {
        transactions.run(entities -> {
            entities.find(AttemptRow.class, changed.id()).take(changed);
            entities.flush();
        });
    }

    @Override
    public Optional<Attempt> ofClient(String clientKey) {
        return clientKey == null
                ? Optional.empty()
                : list("a.clientKey = :key", Map.of("key", clientKey)).stream().findFirst();
    }

    @Override
    public Optional<Attempt> ofProvider(String provider, String key, String reference) {
        Optional<Attempt> byKey = key == null
                ? Optional.empty()
                : list("a.provider = :provider and a.key = :key", Map.of("provider", provider, "key", key)).stream()
                        .findFirst();
        if (byKey.isPresent() || reference == null) {
            return byKey;
        }
        Map<String, Object> values = Map.of("provider", provider, "reference", reference);
        return list("a.provider = :provider and a.providerReference = :reference", values).stream()
                .findFirst();
    }

    @Override
    public List<Attempt> ofPatient(UUID patientId) {
        return list("a.patientId = :id", Map.of("id", patientId));
    }

    @Override
    public List<Attempt> approvedBefore(UUID patientId, Place place, int most) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select a from AttemptRow a where a.patientId = :patient and a.state = 'approved'"
                                + " and (a.settledAt < :at or (a.settledAt = :at and a.id < :id))"
                                + " order by a.settledAt desc, a.id desc",
                        AttemptRow.class)
                .setParameter("patient", patientId)
                .setParameter("at", place.settledAt())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AttemptRow::attempt)
                .toList());
    }

    @Override
    public List<Attempt> ofInvoices(Collection<UUID> invoiceIds) {
        return invoiceIds.isEmpty() ? List.of() : list("a.invoiceId in :ids", Map.of("ids", invoiceIds));
    }

    @Override
    public List<Attempt> ofDeposit(UUID depositId) {
        return list("a.depositId = :id", Map.of("id", depositId));
    }

    @Override
    public List<Attempt> refundsOf(UUID chargeId) {
        return list("a.chargeId = :id", Map.of("id", chargeId));
    }

    @Override
    public List<Attempt> open() {
        return list("a.state in ('pending', 'unknown')", Map.of());
    }

    @Override
    public List<Attempt> approvedBetween(Instant from, Instant to) {
        return list(
                "a.settledAt >= :from and a.settledAt < :to and a.state = 'approved'", Map.of("from", from, "to", to));
    }

    private List<Attempt> list(String where, Map<String, Object> values) {
        return transactions.call(entities -> {
            TypedQuery<AttemptRow> rows = entities.createQuery(
                    "select a from AttemptRow a where " + where + " order by a.id", AttemptRow.class);
            values.forEach(rows::setParameter);
            return rows.getResultList().stream().map(AttemptRow::attempt).toList();
        });
    }
}
