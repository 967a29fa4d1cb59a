package com.codecanvas.medspa.webhooks.domain;

import java.time.Instant;

/** One call in the log. */
public record Attempt(Instant at, Integer status, String problem, int millis) {}
