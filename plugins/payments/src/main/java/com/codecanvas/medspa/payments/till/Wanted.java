package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.payments.domain.Method;

/**
 * Money that somebody wants to pay.
 *
 * @param provider of a card: whose fields took it; else null
 * @param sourceToken of a card: what those fields gave; kept nowhere
 * @param clientKey the caller's Idempotency-Key, or null
 */
public record Wanted(
        Method method, long amountMinor, String currency, String provider, String sourceToken, String clientKey) {

    @Override
    public String toString() {
        return "Wanted[" + method + "]";
    }

    Wanted by(String otherProvider) {
        return new Wanted(method, amountMinor, currency, otherProvider, sourceToken, clientKey);
    }
}
