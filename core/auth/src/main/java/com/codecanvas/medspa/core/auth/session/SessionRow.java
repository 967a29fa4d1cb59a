package com.codecanvas.medspa.core.auth.session;

import java.time.Instant;
import java.util.UUID;

/** A stored session. */
record SessionRow(UUID id, UUID clinicId, UUID userId, String csrfToken, Instant seenAt, Instant expiresAt) {

    boolean over(SessionLimits limits, Instant now) {
        return now.isAfter(expiresAt) || limits.idle(seenAt, now);
    }
}
