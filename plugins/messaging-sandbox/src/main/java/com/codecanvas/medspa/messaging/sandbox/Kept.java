package com.codecanvas.medspa.messaging.sandbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that would have been sent, or a reply that somebody typed.
 *
 * @param direction in or out
 * @param channel sms or email
 * @param heading of an e-mail, else null
 */
public record Kept(
        UUID id, String direction, String channel, String address, String heading, String body, Instant at) {}
