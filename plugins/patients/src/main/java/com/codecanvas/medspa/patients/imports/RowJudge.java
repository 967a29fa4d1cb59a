package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientRules;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.ImportRows.Judged;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import com.codecanvas.medspa.patients.domain.imports.RowReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides about rows, in the same way for the dry run and for the import itself. */
@Component(service = RowJudge.class)
public final class RowJudge {

    private final ImportRows rows;
    private final CurrentClinic clinic;

    @Activate
    public RowJudge(@Reference ImportRows rows, @Reference CurrentClinic clinic) {
        this.rows = rows;
        this.clinic = clinic;
    }

    List<Judged> judge(PatientImport running, List<ImportRows.Staged> staged) {
        RowReader reader = new RowReader(
                running.choice().mapping(),
                running.choice().dates(),
                ClinicPlace.of(clinic.get(), Clock.systemUTC()),
                running.file().columns().size());
        Map<Integer, PatientRules.Outcome> outcomes = new LinkedHashMap<>();
        Map<Integer, PatientDetails> people = new LinkedHashMap<>();
        for (ImportRows.Staged row : staged) {
            PatientRules.Outcome outcome = reader.read(row.cells());
            outcomes.put(row.line(), outcome);
            if (outcome.details() != null) {
                people.put(row.line(), outcome.details());
            }
        }
        Map<Integer, Optional<Integer>> duplicates = rows.duplicates(running.id(), people);
        List<Judged> judged = new ArrayList<>();
        outcomes.forEach((line, outcome) -> judged.add(judged(line, outcome, duplicates.get(line))));
        return judged;
    }

    /** @param duplicateOf null when the person is new; see {@link ImportRows#duplicates} */
    private static Judged judged(int line, PatientRules.Outcome outcome, Optional<Integer> duplicateOf) {
        if (outcome.details() == null) {
            return new Judged(line, null, RowOutcome.INVALID, outcome.errors());
        }
        if (duplicateOf == null) {
            return new Judged(line, outcome.details(), RowOutcome.VALID, List.of());
        }
        String message = duplicateOf
                        .map(earlier -> "The same person as in line " + earlier)
                        .orElse("Already a patient")
                + " (" + sameness(outcome.details()) + ").";
        return new Judged(
                line, outcome.details(), RowOutcome.DUPLICATE, List.of(new FieldError("row", "duplicate", message)));
    }

    private static String sameness(PatientDetails details) {
        if (details.birthDate() != null) {
            return "same name and birth date";
        }
        if (details.email() != null) {
            return "same name and e-mail";
        }
        return details.phone() != null ? "same name and phone" : "same name, and nothing to tell them apart";
    }
}
