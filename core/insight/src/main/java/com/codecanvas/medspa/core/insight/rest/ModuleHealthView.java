package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.core.insight.checks.CheckResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * How a module does, on the node that answers, over the last {@code minutes}.
 *
 * @param errors requests that failed in a way nobody expected
 * @param lastError type and place, never a message
 * @param circuit closed, open or probing
 * @param paused nothing, {@code background}, or {@code requests} too
 * @param waiting work that is to be done, wherever
 * @param dead work that was given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModuleHealthView(
        String module,
        String name,
        String status,
        String version,
        int minutes,
        long requests,
        long errors,
        double p50Millis,
        double p95Millis,
        double maxMillis,
        Instant lastErrorAt,
        String lastError,
        String circuit,
        Instant openUntil,
        List<String> paused,
        long waiting,
        long dead,
        List<CheckResult> checks,
        ClinicCounts clinics,
        List<ClinicHealth> worst) {

    /** For the operator: at how many clinics it was used, failed, and is paused. */
    public record ClinicCounts(long seen, long failing, long paused) {}

    /** For the operator: how it does at one clinic. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClinicHealth(
            String id,
            String name,
            long requests,
            long errors,
            Instant lastErrorAt,
            String lastError,
            String circuit,
            Instant openUntil) {}
}
