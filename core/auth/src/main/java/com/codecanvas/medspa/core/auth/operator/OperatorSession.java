package com.codecanvas.medspa.core.auth.operator;

import java.time.Instant;

/** A session of the console; {@code expiresAt} moves while it is used. */
public record OperatorSession(String csrfToken, Instant expiresAt) {}
