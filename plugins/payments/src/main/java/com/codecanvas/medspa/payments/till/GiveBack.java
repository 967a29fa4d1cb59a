package com.codecanvas.medspa.payments.till;

/**
 * Money that is to be given back.
 *
 * @param clientKey the caller's Idempotency-Key, or null
 */
public record GiveBack(long amountMinor, String currency, String reason, String clientKey) {}
