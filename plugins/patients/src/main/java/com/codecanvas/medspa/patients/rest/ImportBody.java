package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.patients.domain.imports.ImportColumn;
import com.codecanvas.medspa.patients.domain.imports.ImportCounts;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An import as JSON. */
public record ImportBody(
        UUID id,
        String fileName,
        String encoding,
        String delimiter,
        String status,
        String problem,
        int rowCount,
        List<ImportColumn> columns,
        Map<String, Integer> mapping,
        String dateFormat,
        String duplicates,
        ProgressBody progress,
        ImportCounts counts,
        long version,
        Instant createdAt,
        String createdBy)
        implements Versioned {

    public record ProgressBody(int done, int total) {}

    /** @param createdBy the name of whoever sent the file, or null */
    static ImportBody of(PatientImport found, String createdBy) {
        PatientImport.FileFacts file = found.file();
        Map<String, Integer> mapping = new TreeMap<>();
        found.choice().mapping().columns().forEach((field, column) -> mapping.put(field.code(), column));
        return new ImportBody(
                found.id(),
                file.name(),
                file.encoding(),
                file.delimiter(),
                found.status().code(),
                found.problem(),
                file.rowCount(),
                file.columns(),
                mapping,
                found.choice().dates().code(),
                found.choice().importDuplicates() ? "import" : "skip",
                new ProgressBody(found.progress().done(), file.rowCount()),
                found.counts(),
                found.version(),
                found.origin().createdAt(),
                createdBy);
    }
}
