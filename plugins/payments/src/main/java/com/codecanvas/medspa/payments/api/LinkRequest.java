package com.codecanvas.medspa.payments.api;

/**
 * A page to be made where a bill is paid.
 *
 * @param idempotencyKey at most 45 characters; a charge paid there is found by it
 * @param reference neutral words that the page shows, such as an invoice's number
 */
public record LinkRequest(String idempotencyKey, long amountMinor, String currency, String reference) {}
