package com.codecanvas.medspa.patients.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clinic's imports. */
public interface ImportBook {

    /** Before the first row arrives. */
    void open(UUID id, String fileName, UUID userId);

    PatientImport received(UUID id, PatientImport.FileFacts file, ImportChoice suggested);

    void discard(UUID id);

    /** Newest first, at most the given number, those that were received completely. */
    List<PatientImport> list(Place after, int limit);

    Optional<PatientImport> find(UUID id);

    /** Keeps every other step of this import waiting until the transaction ends. */
    Optional<PatientImport> lock(UUID id);

    /** Forgets what an earlier check found. */
    PatientImport choose(PatientImport seen, ImportChoice choice);

    /** @param problem in words for people, or null */
    PatientImport become(PatientImport seen, ImportStatus status, String problem);

    /** Removes the uploaded rows and samples; what became of the import stays on record when patients came of it. */
    void purge(PatientImport seen);

    /** The last entry of the page before. */
    record Place(Instant createdAt, UUID id) {}
}
