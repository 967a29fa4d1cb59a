package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * All text messages from and to a number.
 *
 * @param patientId null while nobody, or more than one patient, is known to have the number
 * @param unread how many came since somebody read it
 */
public record Conversation(UUID id, String address, UUID patientId, int unread, Instant lastAt, long version) {}
