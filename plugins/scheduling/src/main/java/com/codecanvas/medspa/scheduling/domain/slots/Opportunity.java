package com.codecanvas.medspa.scheduling.domain.slots;

/** A time at which the clinic is open for long enough, and the open stretch that it lies in. */
record Opportunity(Span slot, Span open) {}
