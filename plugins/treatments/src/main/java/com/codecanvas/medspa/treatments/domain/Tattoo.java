package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.UUID;

/** A tattoo of a patient. */
public record Tattoo(
        UUID id, UUID patientId, TattooDetails details, SeriesStatus status, long version, Instant createdAt) {

    public Tattoo with(TattooDetails changed, SeriesStatus turned) {
        return new Tattoo(id, patientId, changed, turned, version, createdAt);
    }

    public Tattoo saved(long stored) {
        return new Tattoo(id, patientId, details, status, stored, createdAt);
    }
}
