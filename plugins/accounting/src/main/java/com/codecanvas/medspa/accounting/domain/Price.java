package com.codecanvas.medspa.accounting.domain;

import java.util.UUID;

/** What a service costs, tax included, in the clinic's minor unit. */
public record Price(UUID serviceId, long gross, int taxPermille) {}
