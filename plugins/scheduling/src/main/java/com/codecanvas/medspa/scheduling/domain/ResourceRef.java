package com.codecanvas.medspa.scheduling.domain;

import java.util.UUID;

/** A resource as an appointment shows it. */
public record ResourceRef(UUID id, ResourceKind kind, String name) {}
