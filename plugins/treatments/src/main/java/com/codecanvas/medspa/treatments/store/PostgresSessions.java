package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import com.codecanvas.medspa.treatments.domain.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Treatment sessions in PostgreSQL: the session's row is held while it or anything of it changes. */
@Component(service = Sessions.class)
public final class PostgresSessions implements Sessions {

    private final Transactions transactions;

    @Activate
    public PostgresSessions(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<TreatmentSession> find(UUID id) {
        return transactions.call(entities -> Optional.ofNullable(entities.find(SessionRow.class, id))
                .map(row -> row.session(new SessionParts(entities, List.of(id)))));
    }

    @Override
    public List<TreatmentSession> ofTattoo(UUID tattooId) {
        return transactions.call(entities -> whole(
                entities,
                entities.createQuery(
                                "select s from SessionRow s where s.tattooId = :tattoo order by s.startedAt, s.id",
                                SessionRow.class)
                        .setParameter("tattoo", tattooId)));
    }

    @Override
    public List<Visit> visits(Collection<UUID> tattooIds) {
        String query = "select s.id, s.tattooId, s.startedAt, s.signedAt from SessionRow s"
                + " where s.tattooId in :series order by s.startedAt, s.id";
        return transactions.call(entities -> visits(entities, query, tattooIds));
    }

    /** @param query for id, series, start and signature, of the series in {@code :series} */
    static List<Visit> visits(EntityManager entities, String query, Collection<UUID> series) {
        return series.isEmpty()
                ? List.of()
                : entities.createQuery(query, Object[].class).setParameter("series", series).getResultList().stream()
                        .map(row -> new Visit((UUID) row[0], (UUID) row[1], (Instant) row[2], row[3] != null))
                        .toList();
    }

    @Override
    public List<TreatmentSession> latest(int most) {
        return transactions.call(entities -> whole(
                entities,
                entities.createQuery(
                                "select s from SessionRow s order by s.startedAt desc, s.id desc", SessionRow.class)
                        .setMaxResults(most)));
    }

    private static List<TreatmentSession> whole(EntityManager entities, TypedQuery<SessionRow> query) {
        List<SessionRow> rows = query.getResultList();
        SessionParts parts =
                new SessionParts(entities, rows.stream().map(SessionRow::id).toList());
        return rows.stream().map(row -> row.session(parts)).toList();
    }

    @Override
    public TreatmentSession add(TreatmentSession draft) {
        return transactions.call(entities -> {
            SessionRow row = new SessionRow(draft);
            entities.persist(row);
            entities.flush();
            return draft.saved(row.version());
        });
    }

    @Override
    public Optional<TreatmentSession> change(UUID id, UnaryOperator<TreatmentSession> change) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(SessionRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(row -> changed(entities, row, change)));
    }

    private static TreatmentSession changed(
            EntityManager entities, SessionRow row, UnaryOperator<TreatmentSession> change) {
        // Read only once the row is held: who held it before may have added to it.
        SessionParts parts = new SessionParts(entities, List.of(row.id()));
        TreatmentSession before = row.session(parts);
        TreatmentSession after = change.apply(before);
        row.take(after);
        // Also when only its parts change, which are rows of their own.
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        passes(entities, parts.passRows(row.id()), after);
        added(before.amendments(), after.amendments())
                .forEach(amendment -> entities.persist(new AmendmentRow(row.id(), amendment)));
        added(before.adverseEvents(), after.adverseEvents())
                .forEach(event -> entities.persist(new AdverseEventRow(row.id(), event)));
        entities.flush();
        return after.saved(row.version());
    }

    private static void passes(EntityManager entities, List<PassRow> rows, TreatmentSession after) {
        Set<UUID> kept = after.passes().stream().map(SessionPass::id).collect(Collectors.toSet());
        Set<UUID> known = rows.stream().map(PassRow::id).collect(Collectors.toSet());
        rows.stream().filter(row -> !kept.contains(row.id())).forEach(entities::remove);
        int next = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).position() + 1;
        for (SessionPass pass : after.passes()) {
            if (!known.contains(pass.id())) {
                entities.persist(new PassRow(after.id(), next++, pass));
            }
        }
    }

    static <T> List<T> added(List<T> before, List<T> after) {
        return after.subList(before.size(), after.size());
    }
}
