package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.UUID;

/** When a session was, of which tattoo or course. */
public record Visit(UUID id, UUID seriesId, Instant startedAt, boolean signed) {}
