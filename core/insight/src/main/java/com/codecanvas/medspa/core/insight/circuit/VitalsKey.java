package com.codecanvas.medspa.core.insight.circuit;

import java.util.UUID;

/** A module at a clinic. */
public record VitalsKey(UUID clinicId, String moduleId) {}
