package com.codecanvas.medspa.core.auth.staff;

import java.time.Instant;
import java.util.UUID;

/** A user of one clinic. */
public record Staff(
        UUID id,
        String email,
        String name,
        BuiltInRole role,
        boolean active,
        String passwordHash,
        boolean passwordTemporary,
        Instant lastSignInAt,
        long version,
        Instant createdAt) {}
