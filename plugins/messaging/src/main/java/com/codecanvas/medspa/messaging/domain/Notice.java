package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that staff should look at.
 *
 * @param messageId the message that it came of
 * @param doneAt null while nobody has settled it
 */
public record Notice(UUID id, NoticeKind kind, Of of, UUID messageId, Instant createdAt, Instant doneAt) {

    /** Whom and what it concerns; each may be null. */
    public record Of(UUID patientId, UUID conversationId, UUID appointmentId) {}
}
