package com.codecanvas.medspa.core.jobs.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A job or an event on its way to a handler.
 *
 * @param type the job's type or the event's handler
 * @param handler who does it, for an event; null for a job
 * @param problem the name of the last failure, never its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        UUID id,
        String kind,
        String module,
        String moduleName,
        String type,
        String handler,
        String state,
        int attempt,
        Instant due,
        Instant createdAt,
        String problem) {}
