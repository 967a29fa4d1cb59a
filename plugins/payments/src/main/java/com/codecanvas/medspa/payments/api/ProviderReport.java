package com.codecanvas.medspa.payments.api;

/**
 * What a provider said by itself, as in a webhook.
 *
 * @param provider module id of the provider
 * @param eventId the provider's id of this message: the same when it is repeated
 * @param idempotencyKey of what it is about, or null when the message does not say
 * @param answer with the provider's reference
 */
public record ProviderReport(String provider, String eventId, String idempotencyKey, ProviderAnswer answer) {}
