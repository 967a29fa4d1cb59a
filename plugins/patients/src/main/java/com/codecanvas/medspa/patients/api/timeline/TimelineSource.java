package com.codecanvas.medspa.patients.api.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module's part of a patient's timeline. A module registers it as a service; it is asked only where the clinic has the module switched on and the person who looks has the
 * permission, so that the timeline is right whatever is switched off. One that fails is left out, and the timeline says so.
 */
@ConsumerType
public interface TimelineSource {

    /** Of the module that it belongs to. */
    String moduleId();

    /** What it tells of, in the plural, such as {@code Appointments}. */
    String name();

    /** One of the module's; what its own pages ask for. */
    String permission();

    /**
     * Newest first: what happened before {@code before}, and of what happened exactly then what has a smaller id, ids compared as text. No two entries have both time and id in
     * common.
     *
     * @param limit most entries to give
     */
    List<TimelineEntry> before(UUID patientId, Position before, int limit);

    /** For a source that has its few entries at hand. */
    static List<TimelineEntry> among(List<TimelineEntry> all, Position before, int limit) {
        return all.stream()
                .filter(entry -> Position.NEWEST_FIRST.compare(before, entry.position()) < 0)
                .sorted(Comparator.comparing(TimelineEntry::position, Position.NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    /** A place in the timeline. */
    record Position(Instant at, UUID id) {

        /** As PostgreSQL orders the two; Java's own order of UUIDs is another. */
        public static final Comparator<Position> NEWEST_FIRST = Comparator.comparing(Position::at)
                .thenComparing(position -> position.id().toString())
                .reversed();
    }
}
