package com.codecanvas.medspa.patients.api.pictures;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that pictures are taken before and after.
 *
 * @param id of the module's record
 * @param label such as {@code Session 3}
 */
public record PictureOccasion(UUID id, Instant at, String label) {}
