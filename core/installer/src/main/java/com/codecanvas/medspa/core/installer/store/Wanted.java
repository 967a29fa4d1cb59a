package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.installer.operation.Release;
import java.time.Instant;

/** What all nodes are to run of one module. */
public record Wanted(
        String moduleId,
        String name,
        Release release,
        Release previous,
        Source source,
        Instant changedAt,
        String changedBy) {

    /** Where the package came from, and what the operator consented to. */
    public record Source(String fileName, String signer, String fingerprint, String grants) {}
}
