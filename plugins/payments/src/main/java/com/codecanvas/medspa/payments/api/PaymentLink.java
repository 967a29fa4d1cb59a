package com.codecanvas.medspa.payments.api;

import java.net.URI;

/**
 * A page of the provider where a bill is paid.
 *
 * @param reference the provider's own reference of the page
 */
public record PaymentLink(String reference, URI address) {}
