package com.codecanvas.medspa.patients.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clinic's patients. */
public interface PatientBook {

    Patient create(PatientDetails details);

    Optional<Patient> find(UUID id);

    /** In any order; ids of nobody in this clinic are left out. */
    List<Patient> find(Collection<UUID> ids);

    /**
     * @param seen as read in this transaction
     * @throws com.codecanvas.medspa.api.web.ProblemException 412 when somebody else was faster
     */
    Patient change(Patient seen, PatientDetails details);

    /** Fails like {@link #change}. */
    Patient mark(Patient seen, PatientStatus status);

    /** Most recently changed first. */
    List<Patient> list(StatusFilter filter, Place after, int limit);

    /** The last entry of the page before; null for the first page. */
    record Place(Instant updatedAt, UUID id) {}
}
