package com.codecanvas.medspa.consents.rest;

import java.util.UUID;

/** A template with its variables filled in for one patient, to be read and signed. */
public record TextView(UUID templateId, int version, String kind, String title, String body, String patientName) {}
