package com.codecanvas.medspa.scheduling.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What the clinic offers. */
public interface Services {

    /** By category and name. */
    List<ClinicService> all();

    Optional<ClinicService> find(UUID id);

    ClinicService add(ServiceDraft draft);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is none with this id */
    ClinicService change(UUID id, UnaryOperator<ClinicService> change);
}
