package com.codecanvas.medspa.treatments.rest;

import java.time.Instant;
import java.util.UUID;

/** A new session of a course; it starts now when {@code startedAt} is left out. */
public record CourseSessionInput(UUID courseId, Instant startedAt, RemarksInput remarks) {}
