package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of uploaded files, encrypted until they become patients or are removed. */
public interface ImportRows {

    /** A row as uploaded. */
    record Staged(int line, List<String> cells) {}

    /** A row after its check; {@code details} is null for an invalid one. */
    record Judged(int line, PatientDetails details, RowOutcome outcome, List<FieldError> errors) {}

    /** A row for people to read; {@code cells} is empty and {@code patientId} set once it is a patient. */
    record Listed(
            int line, RowOutcome outcome, List<String> cells, List<FieldError> errors, Optional<UUID> patientId) {}

    void stage(UUID importId, List<Staged> rows);

    /** The next rows of the running step. */
    List<Staged> next(PatientImport running, int limit);

    /** For those lines that hold a person who is in an earlier line (the line) or a patient already (empty). */
    Map<Integer, Optional<Integer>> duplicates(UUID importId, Map<Integer, PatientDetails> people);

    /** Keeps the findings and the progress. */
    void keep(PatientImport running, List<Judged> rows);

    /** Makes patients of the rows marked as imported, and keeps findings and progress, all in one transaction. */
    Collection<UUID> bringIn(PatientImport running, List<Judged> rows);

    List<Listed> list(UUID importId, Set<RowOutcome> outcomes, int afterLine, int limit);
}
