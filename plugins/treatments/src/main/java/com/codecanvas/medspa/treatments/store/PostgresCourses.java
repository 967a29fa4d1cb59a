package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Courses in PostgreSQL. */
@Component(service = Courses.class)
public final class PostgresCourses implements Courses {

    private final Transactions transactions;

    @Activate
    public PostgresCourses(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<KindCourse> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(CourseRow.class, id)).map(CourseRow::course));
    }

    @Override
    public List<KindCourse> ofPatient(UUID patientId) {
        return ofPatients(List.of(patientId));
    }

    @Override
    public List<KindCourse> ofPatients(Collection<UUID> patientIds) {
        if (patientIds.isEmpty()) {
            return List.of();
        }
        return transactions.call(entities -> courses(entities.createQuery(
                        "select c from CourseRow c where c.patientId in :patients order by c.id", CourseRow.class)
                .setParameter("patients", patientIds)));
    }

    @Override
    public List<KindCourse> latest(int most) {
        return transactions.call(entities ->
                courses(entities.createQuery("select c from CourseRow c order by c.id desc", CourseRow.class)
                        .setMaxResults(most)));
    }

    private static List<KindCourse> courses(TypedQuery<CourseRow> query) {
        return query.getResultList().stream().map(CourseRow::course).toList();
    }

    @Override
    public KindCourse add(KindCourse course) {
        return transactions.call(entities -> {
            CourseRow row = new CourseRow(course);
            entities.persist(row);
            entities.flush();
            return course.saved(row.version());
        });
    }

    @Override
    public Optional<KindCourse> change(UUID id, UnaryOperator<KindCourse> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(CourseRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    KindCourse after = change.apply(row.course());
                    row.take(after);
                    entities.flush();
                    return after.saved(row.version());
                }));
    }
}
