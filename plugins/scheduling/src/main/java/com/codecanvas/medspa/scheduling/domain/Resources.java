package com.codecanvas.medspa.scheduling.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The clinic's practitioners, rooms and devices. */
public interface Resources {

    /** In the calendar's order. */
    List<Resource> all();

    /**
     * Those with the ids, in the calendar's order and held until the transaction ends: of two bookings for the same resource the second waits here, so that they
     * cannot wait for each other later.
     */
    List<Resource> held(Collection<UUID> ids);

    Resource add(ResourceDraft draft);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is none with this id */
    Resource change(UUID id, UnaryOperator<Resource> change);
}
