package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.patients.domain.PatientDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Checked rows of uploaded lists that did not become patients, found by whom they name. */
public interface UploadedRows {

    /** @param at when the list was uploaded */
    record Uploaded(UUID id, Instant at, int line, List<String> cells) {}

    List<Uploaded> of(PatientDetails person);

    /** @return how many rows were deleted */
    int forget(PatientDetails person);
}
