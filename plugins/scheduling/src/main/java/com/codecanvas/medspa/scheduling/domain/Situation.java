package com.codecanvas.medspa.scheduling.domain;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * What a rule may look at besides the appointment.
 *
 * @param pastAllowed whether the clinic records bookings of past days
 * @param may whether the person at work has a permission
 */
public record Situation(ClinicTime time, Instant now, boolean pastAllowed, Predicate<String> may) {}
