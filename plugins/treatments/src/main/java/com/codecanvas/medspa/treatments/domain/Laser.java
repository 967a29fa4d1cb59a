package com.codecanvas.medspa.treatments.domain;

import java.util.UUID;

/** A device of the clinic. {@code deviceClass} is a code of the rule book. */
public record Laser(UUID id, Plate plate, String deviceClass, boolean active, long version) {

    /** What its type plate says, and what the clinic calls it. */
    public record Plate(String name, String maker, String model, String serial) {}

    public Laser saved(long stored) {
        return new Laser(id, plate, deviceClass, active, stored);
    }
}
