package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's devices. */
public interface Lasers {

    /** By name. */
    List<Laser> all();

    Optional<Laser> find(UUID id);

    /** @throws SerialTakenException when a device of that maker has the serial number already */
    Laser add(Laser laser);

    /** Empty where there is none. */
    Optional<Laser> change(UUID id, UnaryOperator<Laser> change);
}
