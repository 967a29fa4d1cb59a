package com.codecanvas.medspa.messaging.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Evidence that somebody agreed to be written to.
 *
 * @param wording what they said or signed
 * @param recordedBy of the staff; null for a reply
 */
public record OptIn(
        UUID id, Channel channel, String address, Instant at, Suppression.How how, String wording, UUID recordedBy) {}
