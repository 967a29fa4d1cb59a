package com.codecanvas.medspa.payments.api;

import java.util.Map;

/**
 * What the page needs to show a provider's card fields.
 *
 * @param kind which fields, such as {@code sandbox}
 * @param publicSettings for the browser, so without secrets
 */
public record CheckoutForm(String kind, Map<String, String> publicSettings) {

    public CheckoutForm {
        publicSettings = Map.copyOf(publicSettings);
    }
}
