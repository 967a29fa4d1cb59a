package com.codecanvas.medspa.messaging.api;

import java.time.Instant;

/**
 * A text message that somebody wrote to the clinic.
 *
 * @param provider module id of the provider
 * @param id the provider's id of the message
 * @param from in E.164 form, as is {@code to}
 */
public record InboundText(String provider, String id, String from, String to, String body, Instant at) {}
