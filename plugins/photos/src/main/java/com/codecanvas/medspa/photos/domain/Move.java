package com.codecanvas.medspa.photos.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * All pictures of a clinic going to one storage.
 *
 * @param total objects that were elsewhere when it began
 * @param left objects that still are
 * @param finishedAt null while it runs
 */
public record Move(UUID id, String provider, int total, int left, Instant startedAt, Instant finishedAt) {}
