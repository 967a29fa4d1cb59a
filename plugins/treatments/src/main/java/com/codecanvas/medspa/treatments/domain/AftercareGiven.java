package com.codecanvas.medspa.treatments.domain;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import java.time.Instant;
import java.util.UUID;

/** The sheet that a patient was given, as it was then. */
public record AftercareGiven(AftercareSheet sheet, Instant at, UUID userId) {}
