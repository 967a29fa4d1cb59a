package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import com.codecanvas.medspa.patients.store.PatientIntake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Staged rows: in chunks, one statement for each kind of work on a chunk. */
@Component(service = ImportRows.class)
public final class PostgresImportRows implements ImportRows {

    private final Transactions transactions;
    private final RowCipher cipher;
    private final PatientIntake intake;

    @Activate
    public PostgresImportRows(
            @Reference Transactions transactions, @Reference RowCipher cipher, @Reference PatientIntake intake) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.intake = intake;
    }

    @Override
    public void stage(UUID importId, List<Staged> rows) {
        List<String> lines = new ArrayList<>();
        List<byte[]> cells = new ArrayList<>();
        for (Staged row : rows) {
            lines.add(Integer.toString(row.line()));
            cells.add(cipher.encrypt(row.cells()));
        }
        transactions.run(entities -> RowStatements.stage(entities, importId, lines, cells));
    }

    @Override
    public List<Staged> next(PatientImport running, int limit) {
        return transactions.call(entities ->
                RowStatements.next(entities, running.id(), running.progress().lastLine(), limit).stream()
                        .map(row -> new Staged(row.line(), cipher.decrypt(row.cells())))
                        .toList());
    }

    @Override
    public Map<Integer, Optional<Integer>> duplicates(UUID importId, Map<Integer, PatientDetails> people) {
        Map<Integer, byte[]> identities = new HashMap<>();
        people.forEach((line, details) -> identities.put(line, intake.identity(details)));
        return transactions.call(entities -> new DuplicateRows(entities, importId).among(identities));
    }

    @Override
    public void keep(PatientImport running, List<Judged> rows) {
        save(running, rows, Map.of());
    }

    @Override
    public Collection<UUID> bringIn(PatientImport running, List<Judged> rows) {
        return transactions.call(entities -> {
            Map<Integer, PatientDetails> people = new HashMap<>();
            rows.stream()
                    .filter(row -> row.outcome() == RowOutcome.IMPORTED)
                    .forEach(row -> people.put(row.line(), row.details()));
            Map<Integer, UUID> patients = intake.add(people);
            save(running, rows, patients);
            return patients.values();
        });
    }

    @Override
    public List<Listed> list(UUID importId, Set<RowOutcome> outcomes, int afterLine, int limit) {
        return transactions.call(entities ->
                RowStatements.list(entities, importId, outcomes, new RowStatements.Part(afterLine, limit)).stream()
                        .map(row -> new Listed(
                                row.line(),
                                row.outcome(),
                                row.cells() == null ? List.of() : cipher.decrypt(row.cells()),
                                ErrorText.read(row.errors()),
                                Optional.ofNullable(row.patientId())))
                        .toList());
    }

    private void save(PatientImport running, List<Judged> rows, Map<Integer, UUID> patients) {
        RowStatements.Findings findings = new RowStatements.Findings();
        for (Judged row : rows) {
            findings.add(row, row.details() == null ? null : intake.identity(row.details()), patients.get(row.line()));
        }
        transactions.run(entities -> {
            RowStatements.save(entities, running.id(), findings);
            RowStatements.progress(
                    entities,
                    running.id(),
                    rows.size(),
                    rows.get(rows.size() - 1).line());
        });
    }
}
