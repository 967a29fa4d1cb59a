package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.core.auth.staff.Staff;
import java.time.Instant;
import java.util.UUID;

/** A user of the clinic; {@code temporaryPassword} is there in the answer to creating one, and never again. */
public record UserView(
        UUID id,
        String name,
        String email,
        String role,
        String roleName,
        boolean active,
        Instant lastSignInAt,
        long version,
        Instant createdAt,
        String temporaryPassword)
        implements Versioned {

    static UserView of(Staff staff, String temporaryPassword) {
        return new UserView(
                staff.id(),
                staff.name(),
                staff.email(),
                staff.role().id(),
                staff.role().title(),
                staff.active(),
                staff.lastSignInAt(),
                staff.version(),
                staff.createdAt(),
                temporaryPassword);
    }
}
