package com.codecanvas.medspa.scheduling.api;

import java.time.Instant;
import java.util.UUID;

/**
 * What a free time is wanted for; all but the service may be null.
 *
 * @param patientId whose other appointments stand in the way, and whose practitioner of last time comes first
 * @param practitionerId nobody else will do
 * @param notBefore the earliest start
 */
public record FreeTimeWish(UUID serviceId, UUID patientId, UUID practitionerId, Instant notBefore) {}
