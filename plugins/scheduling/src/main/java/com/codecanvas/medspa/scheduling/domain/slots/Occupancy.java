package com.codecanvas.medspa.scheduling.domain.slots;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the clinic's appointments take up. */
public interface Occupancy {

    /** By resource; one that is free all the time may be absent. */
    Map<UUID, Timeline> of(Asked asked);

    Visits ofPatient(UUID patientId, UUID movingId);

    /** @param movingId an appointment that counts as gone since it is about to move, or null */
    record Asked(Collection<UUID> resourceIds, Instant from, Instant to, UUID movingId) {}

    /**
     * A patient's appointments.
     *
     * @param latest resources of the appointment that starts last
     */
    record Visits(Timeline taken, List<UUID> latest) {

        public static final Visits NONE = new Visits(Timeline.FREE, List.of());
    }
}
