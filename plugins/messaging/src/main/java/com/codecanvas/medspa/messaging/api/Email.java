package com.codecanvas.medspa.messaging.api;

/**
 * An e-mail of plain text. Whom it comes from is the provider's setting.
 *
 * @param key the same at every attempt to send this message
 */
public record Email(String key, String to, String heading, String text) {}
