package com.codecanvas.medspa.core.modules.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What a module keeps of the clinic.
 *
 * @param installed false for what a module left behind
 * @param removable whether it may be removed now, after an export
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptData(
        String module,
        String name,
        boolean installed,
        boolean enabled,
        long rows,
        int tables,
        boolean removable,
        Instant retainedUntil) {}
