package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A later correction of a signed session; what it corrects stays as it was.
 *
 * @param passId null where it is about the session as a whole
 * @param field that it corrects, such as {@code fluenceJPerCm2}; null for an addition
 */
public record Amendment(
        UUID id, UUID passId, String field, String text, String reason, UUID authorId, Instant createdAt) {}
