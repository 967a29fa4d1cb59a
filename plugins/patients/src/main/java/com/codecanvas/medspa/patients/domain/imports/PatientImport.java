package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.api.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file on its way to becoming patients. {@code progress.lastLine} is the line up to which the running step has come. */
public record PatientImport(
        UUID id,
        FileFacts file,
        ImportStatus status,
        String problem,
        ImportChoice choice,
        Progress progress,
        ImportCounts counts,
        Origin origin) {

    /** What the upload found out. */
    public record FileFacts(String name, String encoding, String delimiter, int rowCount, List<ImportColumn> columns) {}

    public record Progress(int done, int lastLine) {}

    public record Origin(long version, Instant createdAt, UUID createdBy, Instant updatedAt) {}

    public long version() {
        return origin.version();
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 409 when the import is not in a state for that */
    public void mustAllow(ImportStatus next, String act) {
        if (!status.next().contains(next)) {
            throw Problem.conflict(
                    "This import is " + status.code() + " and can't be " + act + ".",
                    java.util.Map.of("status", status.code()));
        }
    }
}
