package com.codecanvas.medspa.patients.api;

import java.util.UUID;

/** A patient as other modules show them; {@code archived} patients can't be booked. */
public record PatientName(UUID id, String displayName, boolean archived) {}
