package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Rows that belong to some sessions of courses, each kind read in one statement. */
final class CourseParts {

    private final Map<UUID, List<CoursePassRow>> passes;
    private final Map<UUID, List<CourseAmendmentRow>> amendments;
    private final Map<UUID, List<CourseAdverseEventRow>> events;

    CourseParts(EntityManager entities, List<UUID> sessions) {
        passes = SessionParts.read(entities, sessions, CoursePassRow.class, "position")
                .collect(Collectors.groupingBy(CoursePassRow::sessionId));
        amendments = SessionParts.read(entities, sessions, CourseAmendmentRow.class, "id")
                .collect(Collectors.groupingBy(CourseAmendmentRow::sessionId));
        events = SessionParts.read(entities, sessions, CourseAdverseEventRow.class, "id")
                .collect(Collectors.groupingBy(CourseAdverseEventRow::sessionId));
    }

    List<CoursePass> passes(UUID session) {
        return passRows(session).stream().map(CoursePassRow::pass).toList();
    }

    List<Amendment> amendments(UUID session) {
        return amendments.getOrDefault(session, List.of()).stream()
                .map(CourseAmendmentRow::amendment)
                .toList();
    }

    List<AdverseEvent> adverseEvents(UUID session) {
        return events.getOrDefault(session, List.of()).stream()
                .map(CourseAdverseEventRow::event)
                .toList();
    }

    List<CoursePassRow> passRows(UUID session) {
        return passes.getOrDefault(session, List.of());
    }
}
