package com.codecanvas.medspa.core.auth;

import com.codecanvas.medspa.core.tenancy.Scope;
import java.time.Instant;
import java.util.UUID;

/** A valid session; {@code scope.actor} has the user's permissions as of now. */
public record Session(UUID id, Scope scope, String csrfToken, Instant expiresAt) {}
