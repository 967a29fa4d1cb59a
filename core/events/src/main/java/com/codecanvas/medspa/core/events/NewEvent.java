package com.codecanvas.medspa.core.events;

import java.time.Instant;
import java.util.UUID;

/** An event that its transaction has not committed yet; {@code data} is JSON. */
record NewEvent(UUID id, String type, UUID subject, String data, Instant at) {}
