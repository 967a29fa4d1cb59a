package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Release;
import java.time.Instant;
import java.util.UUID;

/** An operation as the operator sees it. */
public record OperationView(
        UUID id,
        String kind,
        String moduleId,
        String moduleName,
        String from,
        String to,
        String state,
        String phase,
        boolean backwards,
        String problem,
        Instant startedAt,
        Instant endedAt,
        String by,
        String node) {

    static OperationView of(Operation operation) {
        return new OperationView(
                operation.id(),
                operation.kind().text(),
                operation.moduleId(),
                operation.moduleName(),
                version(operation.from()),
                version(operation.to()),
                operation.state().text(),
                operation.phase().text(),
                operation.backwards(),
                operation.problem(),
                operation.startedAt(),
                operation.endedAt(),
                operation.startedBy(),
                operation.node());
    }

    private static String version(Release release) {
        return release == null ? null : release.version();
    }
}
