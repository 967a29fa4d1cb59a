package com.codecanvas.medspa.payments.domain;

import java.util.UUID;

/** What a service costs, before tax, in the clinic's smallest unit. */
public record Price(UUID serviceId, long amountMinor, int taxPermille) {}
