package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.Visit;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.Entries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** Sessions of courses in PostgreSQL: the session's row is held while it or anything of it changes. */
@Component(service = CourseSessions.class)
public final class PostgresCourseSessions implements CourseSessions {

    private final Transactions transactions;

    @Activate
    public PostgresCourseSessions(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<CourseSession> find(UUID id) {
        return transactions.call(entities -> Optional.ofNullable(entities.find(CourseSessionRow.class, id))
                .map(row -> row.session(new CourseParts(entities, List.of(id)))));
    }

    @Override
    public List<CourseSession> ofCourse(UUID courseId) {
        String query = "select s from CourseSessionRow s where s.courseId = :course order by s.startedAt, s.id";
        return transactions.call(entities -> whole(
                entities, entities.createQuery(query, CourseSessionRow.class).setParameter("course", courseId)));
    }

    @Override
    public List<Visit> visits(Collection<UUID> courseIds) {
        String query = "select s.id, s.courseId, s.startedAt, s.signedAt from CourseSessionRow s"
                + " where s.courseId in :series order by s.startedAt, s.id";
        return transactions.call(entities -> PostgresSessions.visits(entities, query, courseIds));
    }

    @Override
    public List<CourseSession> latest(int most) {
        String query = "select s from CourseSessionRow s order by s.startedAt desc, s.id desc";
        return transactions.call(entities -> whole(
                entities, entities.createQuery(query, CourseSessionRow.class).setMaxResults(most)));
    }

    @Override
    public Map<UUID, List<Instant>> signedStarts(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return Map.of();
        }
        String query = "select s.courseId, s.startedAt from CourseSessionRow s"
                + " where s.courseId in :courses and s.signedAt is not null order by s.startedAt";
        return transactions.call(entities ->
                entities.createQuery(query, Object[].class).setParameter("courses", courseIds).getResultList().stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (Instant) row[1], Collectors.toList()))));
    }

    private static List<CourseSession> whole(EntityManager entities, TypedQuery<CourseSessionRow> query) {
        List<CourseSessionRow> rows = query.getResultList();
        CourseParts parts = new CourseParts(
                entities, rows.stream().map(CourseSessionRow::id).toList());
        return rows.stream().map(row -> row.session(parts)).toList();
    }

    @Override
    public CourseSession add(CourseSession draft) {
        return transactions.call(entities -> {
            CourseSessionRow row = new CourseSessionRow(draft);
            entities.persist(row);
            entities.flush();
            return draft.saved(row.version());
        });
    }

    @Override
    public Optional<CourseSession> change(UUID id, UnaryOperator<CourseSession> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(CourseSessionRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> changed(entities, row, change)));
    }

    private static CourseSession changed(
            EntityManager entities, CourseSessionRow row, UnaryOperator<CourseSession> change) {
        // Read only once the row is held: who held it before may have added to it.
        CourseParts parts = new CourseParts(entities, List.of(row.id()));
        CourseSession before = row.session(parts);
        CourseSession after = change.apply(before);
        row.take(after);
        // Also when only its parts change, which are rows of their own.
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        passes(entities, parts.passRows(row.id()), after);
        Entries was = before.entries();
        Entries is = after.entries();
        PostgresSessions.added(was.amendments(), is.amendments())
                .forEach(amendment -> entities.persist(new CourseAmendmentRow(row.id(), amendment)));
        PostgresSessions.added(was.adverseEvents(), is.adverseEvents())
                .forEach(event -> entities.persist(new CourseAdverseEventRow(row.id(), event)));
        entities.flush();
        return after.saved(row.version());
    }

    private static void passes(EntityManager entities, List<CoursePassRow> rows, CourseSession after) {
        List<CoursePass> now = after.entries().passes();
        Set<UUID> kept = now.stream().map(CoursePass::id).collect(Collectors.toSet());
        Set<UUID> known = rows.stream().map(CoursePassRow::id).collect(Collectors.toSet());
        rows.stream().filter(row -> !kept.contains(row.id())).forEach(entities::remove);
        int next = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).position() + 1;
        for (CoursePass pass : now) {
            if (!known.contains(pass.id())) {
                entities.persist(new CoursePassRow(after.id(), next++, pass));
            }
        }
    }
}
