package com.codecanvas.medspa.core.insight.checks;

import java.time.Instant;

/** What a health check said, in words for an admin. */
public record CheckResult(boolean ok, String message, Instant at) {}
