package com.codecanvas.medspa.patients.api.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module's part of a patient's timeline. A module registers it as a service; it is asked only where the clinic has the module switched on and the person who looks has the
 * permission, so that the timeline is right whatever is switched off.
 */
@ConsumerType
public interface TimelineSource {

    /** Of the module that it belongs to. */
    String moduleId();

    /** One of the module's; what its own pages ask for. */
    String permission();

    /**
     * Newest first: what happened before {@code before}, and of what happened exactly then what has a smaller id.
     *
     * @param limit most entries to give
     */
    List<TimelineEntry> before(UUID patientId, Position before, int limit);

    /** A place in the timeline. */
    record Position(Instant at, UUID id) {}
}
