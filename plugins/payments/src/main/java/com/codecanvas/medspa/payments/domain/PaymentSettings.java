package com.codecanvas.medspa.payments.domain;

import java.util.List;

/**
 * What the clinic has set.
 *
 * @param currency ISO 4217, or empty for the clinic's own
 */
public record PaymentSettings(String currency, int taxPermille, List<Integer> tipPercents) {}
