package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import com.codecanvas.medspa.patients.domain.imports.RowReader;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of the rows, page by page. */
@Component(service = ImportRowList.class)
public final class ImportRowList {

    private final ImportRows rows;
    private final PatientDirectory patients;
    private final CurrentClinic clinic;

    @Activate
    public ImportRowList(
            @Reference ImportRows rows, @Reference PatientDirectory patients, @Reference CurrentClinic clinic) {
        this.rows = rows;
        this.patients = patients;
        this.clinic = clinic;
    }

    Page<RowBody> page(PatientImport found, String outcome, Slice slice) {
        List<ImportRows.Listed> listed =
                rows.list(found.id(), outcomes(outcome), line(slice.cursor()), slice.limit() + 1);
        boolean more = listed.size() > slice.limit();
        List<ImportRows.Listed> page = more ? listed.subList(0, slice.limit()) : listed;
        Map<UUID, PatientName> names = patients.names(
                page.stream().flatMap(row -> row.patientId().stream()).toList());
        RowReader reader = reader(found);
        return new Page<>(
                page.stream()
                        .map(row -> RowBody.of(row, name(row, names, reader).orElse(null)))
                        .toList(),
                more ? Cursor.of(page.get(page.size() - 1).line()).text() : null);
    }

    ImportReport report(PatientImport found) {
        return new ImportReport(found, rows);
    }

    private static Optional<String> name(ImportRows.Listed row, Map<UUID, PatientName> names, RowReader reader) {
        return row.patientId().map(names::get).map(PatientName::displayName).or(() -> reader.name(row.cells()));
    }

    private RowReader reader(PatientImport found) {
        return new RowReader(
                found.choice().mapping(),
                found.choice().dates(),
                ClinicPlace.of(clinic.get(), Clock.systemUTC()),
                found.file().columns().size());
    }

    private static Set<RowOutcome> outcomes(String text) {
        if (text == null || text.isEmpty()) {
            return EnumSet.allOf(RowOutcome.class);
        }
        return RowOutcome.ofCode(text)
                .map(EnumSet::of)
                .orElseThrow(() -> Problem.invalid(
                        "outcome", "choice", "Outcome must be valid, invalid, duplicate, imported or pending."));
    }

    private static int line(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return parsed == null ? 0 : Integer.parseInt(parsed.keys().get(0));
        } catch (NumberFormatException notALine) {
            throw Problem.malformed("The cursor is not one that this list gave out.", notALine);
        }
    }
}
