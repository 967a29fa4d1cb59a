package com.codecanvas.medspa.core.audit.log;

import java.time.Instant;
import java.util.UUID;

/** Which entries to show; a null lets all pass. {@code to} is exclusive, {@code action} a beginning such as {@code patients.}. */
record AuditFilter(
        Instant from, Instant to, UUID userId, UUID patientId, String action, String module, String outcome) {}
