package com.codecanvas.medspa.treatments.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's tattoos. */
public interface Tattoos {

    Optional<Tattoo> find(UUID id);

    /** The oldest record first. */
    List<Tattoo> ofPatient(UUID patientId);

    /** The oldest record first. */
    List<Tattoo> ofPatients(Collection<UUID> patientIds);

    /** Those that were recorded last, the newest first. */
    List<Tattoo> latest(int most);

    Tattoo add(UUID patientId, TattooDetails details);

    /** Empty where there is none; {@code change} sees the row that is held. */
    Optional<Tattoo> change(UUID id, UnaryOperator<Tattoo> change);

    /** Completed removals with at least one signed session. */
    Calibration.Totals completed();
}
