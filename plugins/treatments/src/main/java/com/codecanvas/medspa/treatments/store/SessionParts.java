package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Rows that belong to some sessions, each kind read in one statement. */
final class SessionParts {

    private final Map<UUID, List<PassRow>> passes;
    private final Map<UUID, List<AmendmentRow>> amendments;
    private final Map<UUID, List<AdverseEventRow>> events;

    SessionParts(EntityManager entities, List<UUID> sessions) {
        passes = read(entities, sessions, PassRow.class, "position").collect(Collectors.groupingBy(PassRow::sessionId));
        amendments = read(entities, sessions, AmendmentRow.class, "id")
                .collect(Collectors.groupingBy(AmendmentRow::sessionId));
        events = read(entities, sessions, AdverseEventRow.class, "id")
                .collect(Collectors.groupingBy(AdverseEventRow::sessionId));
    }

    static <T> Stream<T> read(EntityManager entities, List<UUID> sessions, Class<T> row, String order) {
        if (sessions.isEmpty()) {
            return Stream.empty();
        }
        String query = "select r from " + row.getSimpleName() + " r where r.sessionId in :sessions order by r." + order;
        return entities.createQuery(query, row).setParameter("sessions", sessions).getResultList().stream();
    }

    List<SessionPass> passes(UUID session) {
        return passes.getOrDefault(session, List.of()).stream()
                .map(PassRow::pass)
                .toList();
    }

    List<Amendment> amendments(UUID session) {
        return amendments.getOrDefault(session, List.of()).stream()
                .map(AmendmentRow::amendment)
                .toList();
    }

    List<AdverseEvent> adverseEvents(UUID session) {
        return events.getOrDefault(session, List.of()).stream()
                .map(AdverseEventRow::event)
                .toList();
    }

    List<PassRow> passRows(UUID session) {
        return passes.getOrDefault(session, List.of());
    }
}
