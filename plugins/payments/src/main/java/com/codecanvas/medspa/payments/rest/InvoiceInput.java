package com.codecanvas.medspa.payments.rest;

import java.util.List;
import java.util.UUID;

/** A new invoice. {@code appointmentId} may be null. */
public record InvoiceInput(UUID patientId, UUID appointmentId, List<LineInput> lines) {}
