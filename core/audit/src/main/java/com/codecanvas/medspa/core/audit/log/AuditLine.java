package com.codecanvas.medspa.core.audit.log;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** An entry as the API shows it; {@code title} says in words what {@code action} names. */
record AuditLine(
        UUID id,
        OffsetDateTime at,
        Person user,
        String action,
        String title,
        String module,
        String entity,
        UUID entityId,
        UUID patientId,
        Integer patients,
        String outcome,
        String problem,
        String method,
        String path,
        String address,
        Map<String, Object> detail) {

    record Person(UUID id, String name) {}
}
