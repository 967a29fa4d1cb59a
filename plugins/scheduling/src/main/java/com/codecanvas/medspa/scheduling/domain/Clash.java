package com.codecanvas.medspa.scheduling.domain;

import java.util.UUID;

/** An appointment that already takes up a wanted resource. */
public record Clash(ResourceRef resource, Slot slot, UUID appointmentId, UUID patientId) {}
