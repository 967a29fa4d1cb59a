package com.codecanvas.medspa.loyalty.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a patient's points.
 *
 * @param appointmentId of a visit, else null
 * @param reason of an adjustment or name of the reward, null for a visit
 * @param authorId null where the platform itself did it
 */
public record Entry(
        UUID id,
        UUID patientId,
        EntryKind kind,
        int points,
        UUID appointmentId,
        String reason,
        UUID authorId,
        Instant createdAt) {}
