package com.codecanvas.medspa.core.auth.session;

import java.time.Duration;
import java.time.Instant;

/** How long a session lasts: without use, and at the longest. */
public record SessionLimits(Duration idle, Duration longest) {

    public boolean idle(Instant seenAt, Instant now) {
        return now.isAfter(seenAt.plus(idle));
    }
}
