package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.csv.CsvWriter;
import com.codecanvas.medspa.patients.domain.imports.ImportColumn;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that did not become patients, with the reasons and as they were uploaded, so that they can be corrected and sent again. */
final class ImportReport implements StreamingOutput {

    private static final int CHUNK = 1_000;
    private static final Set<RowOutcome> BAD = EnumSet.of(RowOutcome.INVALID, RowOutcome.DUPLICATE);

    private final PatientImport found;
    private final ImportRows rows;

    ImportReport(PatientImport found, ImportRows rows) {
        this.found = found;
        this.rows = rows;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write(CsvWriter.MARK);
        writer.write(CsvWriter.row(header()));
        int line = 0;
        List<ImportRows.Listed> chunk;
        do {
            chunk = rows.list(found.id(), BAD, line, CHUNK);
            for (ImportRows.Listed row : chunk) {
                writer.write(CsvWriter.row(cells(row)));
                line = row.line();
            }
        } while (chunk.size() == CHUNK);
        writer.flush();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("Line", "Outcome", "Field", "Message"));
        found.file().columns().stream().map(ImportColumn::name).forEach(header::add);
        return header;
    }

    private static List<String> cells(ImportRows.Listed row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.line()));
        cells.add(row.outcome().code());
        cells.add(row.errors().stream().map(FieldError::field).collect(Collectors.joining(" ")));
        cells.add(row.errors().stream().map(FieldError::message).collect(Collectors.joining(" ")));
        cells.addAll(row.cells());
        return cells;
    }
}
