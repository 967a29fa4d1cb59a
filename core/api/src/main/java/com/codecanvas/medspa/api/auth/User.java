package com.codecanvas.medspa.api.auth;

import java.util.UUID;

/** A member of a clinic's staff. */
public record User(UUID id, String name, String role) {}
