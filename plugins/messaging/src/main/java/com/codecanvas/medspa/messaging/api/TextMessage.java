package com.codecanvas.medspa.messaging.api;

/**
 * A text message. The number that it comes from is the provider's setting.
 *
 * @param key the same at every attempt to send this message
 * @param to in E.164 form
 */
public record TextMessage(String key, String to, String text) {}
