package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.UUID;

/** Who signed, when, and by which rule book the session was checked. */
public record Signature(UUID userId, Instant at, String rulesVersion) {}
