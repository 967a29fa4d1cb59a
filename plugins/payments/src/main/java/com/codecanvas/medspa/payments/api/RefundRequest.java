package com.codecanvas.medspa.payments.api;

/**
 * Money to be given back.
 *
 * @param idempotencyKey at most 45 characters, of the refund itself
 * @param chargeReference the provider's reference of the charge
 * @param amountMinor in the smallest unit of {@code currency}, at most what the charge has left
 * @param currency ISO 4217
 */
public record RefundRequest(String idempotencyKey, String chargeReference, long amountMinor, String currency) {}
