package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An adverse event of a session, and through it of the settings of its passes.
 *
 * @param grade one of the rule book's
 * @param note null for none
 */
public record AdverseEvent(
        UUID id, AdverseKind kind, int grade, LocalDate noticedOn, String note, UUID authorId, Instant createdAt) {}
