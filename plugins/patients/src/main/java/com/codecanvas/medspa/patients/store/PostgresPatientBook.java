package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.StatusFilter;
import com.codecanvas.medspa.patients.domain.search.IndexEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patients as rows with encrypted columns; their tokens change in the same transaction. */
@Component(service = PatientBook.class)
public final class PostgresPatientBook implements PatientBook {

    private final Transactions transactions;
    private final SearchTokens tokens;

    @Activate
    public PostgresPatientBook(@Reference Transactions transactions, @Reference BlindIndex index) {
        this.transactions = transactions;
        this.tokens = new SearchTokens(index);
    }

    @Override
    public Patient create(PatientDetails details) {
        return transactions.call(entities -> {
            StoredPatient stored = new StoredPatient(Ids.next(), details, now());
            entities.persist(stored);
            entities.flush();
            tokens.add(entities, tokens.batch().of(stored.id(), details));
            return stored.patient();
        });
    }

    @Override
    public Optional<Patient> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(StoredPatient.class, id)).map(StoredPatient::patient));
    }

    @Override
    public List<Patient> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return transactions.call(entities -> entities.createQuery(
                        "select p from StoredPatient p where p.id in :ids", StoredPatient.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .map(StoredPatient::patient)
                .toList());
    }

    @Override
    public Patient change(Patient seen, PatientDetails details) {
        return transactions.call(entities -> {
            // The row first: its lock and version keep two editors from writing tokens side by side.
            Patient changed = update(entities, seen, stored -> stored.write(details, now()));
            replaceTokens(entities, seen, details);
            return changed;
        });
    }

    @Override
    public Patient mark(Patient seen, PatientStatus status) {
        return transactions.call(entities -> update(entities, seen, stored -> stored.mark(status, now())));
    }

    @Override
    public List<Patient> list(StatusFilter filter, Place after, int limit) {
        return transactions.call(entities -> page(entities, filter, after)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredPatient::patient)
                .toList());
    }

    private static TypedQuery<StoredPatient> page(EntityManager entities, StatusFilter filter, Place after) {
        String conditions = (filter.only().isPresent() ? " and p.status = :status" : "")
                + (after == null
                        ? ""
                        : " and p.updatedAt <= :at and (p.updatedAt < :at or (p.updatedAt = :at and p.id < :id))");
        TypedQuery<StoredPatient> query = entities.createQuery(
                "select p from StoredPatient p where 1 = 1" + conditions + " order by p.updatedAt desc, p.id desc",
                StoredPatient.class);
        filter.only().ifPresent(status -> query.setParameter("status", status));
        if (after != null) {
            query.setParameter("at", after.updatedAt()).setParameter("id", after.id());
        }
        return query;
    }

    private static Patient update(EntityManager entities, Patient seen, Consumer<StoredPatient> change) {
        StoredPatient stored = entities.find(StoredPatient.class, seen.id());
        if (stored == null || stored.version() != seen.version()) {
            throw Problem.stale();
        }
        try {
            change.accept(stored);
            entities.flush();
        } catch (OptimisticLockException somebodyWasFaster) {
            throw new ProblemException(Problem.stale().problem(), somebodyWasFaster);
        }
        return stored.patient();
    }

    private void replaceTokens(EntityManager entities, Patient seen, PatientDetails details) {
        Set<IndexEntry> before = IndexEntry.of(seen.details());
        Set<IndexEntry> after = IndexEntry.of(details);
        Set<IndexEntry> gone = new HashSet<>(before);
        gone.removeAll(after);
        after.removeAll(before);
        tokens.remove(entities, seen.id(), gone);
        tokens.add(entities, tokens.batch().with(seen.id(), after));
    }

    /** As precise as the column, so that an answer and a later read say the same. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
