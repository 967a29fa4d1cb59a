package com.codecanvas.medspa.scheduling.domain;

import java.util.UUID;

/** A service as an appointment shows it. */
public record ServiceRef(UUID id, String name, int hue) {}
