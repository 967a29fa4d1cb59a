package com.codecanvas.medspa.core.modules.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What a module keeps of the clinic.
 *
 * @param removable whether it may be removed now, after an export
 * @param retainedUntil when the last row that must be kept by law may go; null when none must
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModuleDataView(long rows, int tables, boolean removable, Instant retainedUntil) {}
