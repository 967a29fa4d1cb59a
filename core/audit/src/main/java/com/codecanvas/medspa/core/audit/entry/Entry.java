package com.codecanvas.medspa.core.audit.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the log.
 *
 * @param patients whose data was touched, at most {@link OpenEntry#MOST_PATIENTS} of {@code patientCount}
 */
public record Entry(
        UUID id,
        Instant at,
        Who who,
        Endpoint endpoint,
        String outcome,
        String problem,
        Subject subject,
        List<UUID> patients,
        int patientCount,
        Map<String, Object> details) {

    /** The person; {@code id} is null when the platform itself worked. */
    public record Who(UUID id, String name, String address) {
        static final Who NOBODY = new Who(null, null, null);
    }

    /** What was called; {@code path} is a template. */
    public record Endpoint(String module, String action, String method, String path) {}

    /** The record acted upon; both null when there is none. */
    public record Subject(String type, UUID id) {
        static final Subject NONE = new Subject(null, null);
    }
}
