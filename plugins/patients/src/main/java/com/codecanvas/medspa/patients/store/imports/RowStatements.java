package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;

/** The statements on {@code patients.import_row}, each for a whole chunk. */
final class RowStatements {

    private static final String STAGE = "insert into patients.import_row (import_id, line, cells)"
            + " select cast(? as uuid), cast(r.line as integer), r.cells"
            + " from unnest(cast(? as text[]), cast(? as bytea[])) as r (line, cells)";
    private static final String NEXT = "select line, cells from patients.import_row"
            + " where import_id = cast(? as uuid) and line > ? order by line limit ?";
    private static final String SAVE = "update patients.import_row t set outcome = f.outcome, errors = f.errors,"
            + " identity = f.identity, patient_id = cast(f.patient as uuid),"
            + " cells = case when f.patient is null then t.cells end"
            + " from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as bytea[]), cast(? as text[]))"
            + " as f (line, outcome, errors, identity, patient)"
            + " where t.import_id = cast(? as uuid) and t.line = cast(f.line as integer)";
    private static final String PROGRESS = "update patients.patient_import i set done = i.done + ?, last_line = ?,"
            + " valid = c.valid, invalid = c.invalid, duplicate = c.duplicate, imported = c.imported"
            + " from (select count(*) filter (where outcome in ('VALID', 'IMPORTED')) as valid,"
            + " count(*) filter (where outcome = 'INVALID') as invalid,"
            + " count(*) filter (where outcome = 'DUPLICATE') as duplicate,"
            + " count(*) filter (where outcome = 'IMPORTED') as imported"
            + " from patients.import_row where import_id = cast(? as uuid)) c where i.id = cast(? as uuid)";
    private static final String LIST = "select line, outcome, cells, errors, cast(patient_id as text)"
            + " from patients.import_row where import_id = cast(? as uuid) and outcome = any(cast(? as text[]))"
            + " and line > ? order by line limit ?";

    private RowStatements() {}

    record Next(int line, byte[] cells) {}

    record Row(int line, RowOutcome outcome, byte[] cells, String errors, UUID patientId) {}

    record Part(int afterLine, int limit) {}

    /** Columns of what was found, row by row. */
    static final class Findings {
        private final List<String> lines = new ArrayList<>();
        private final List<String> outcomes = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private final List<byte[]> identities = new ArrayList<>();
        private final List<String> patients = new ArrayList<>();

        void add(ImportRows.Judged row, byte[] identity, UUID patientId) {
            lines.add(Integer.toString(row.line()));
            outcomes.add(row.outcome().name());
            errors.add(ErrorText.write(row.errors()));
            identities.add(identity);
            patients.add(patientId == null ? null : patientId.toString());
        }
    }

    static void stage(EntityManager entities, UUID importId, List<String> lines, List<byte[]> cells) {
        entities.createNativeQuery(STAGE)
                .setParameter(1, importId.toString())
                .setParameter(2, lines.toArray(String[]::new))
                .setParameter(3, cells.toArray(byte[][]::new))
                .executeUpdate();
    }

    static List<Next> next(EntityManager entities, UUID importId, int afterLine, int limit) {
        List<Next> rows = new ArrayList<>();
        for (Object row : entities.createNativeQuery(NEXT)
                .setParameter(1, importId.toString())
                .setParameter(2, afterLine)
                .setParameter(3, limit)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            rows.add(new Next(((Number) columns[0]).intValue(), (byte[]) columns[1]));
        }
        return rows;
    }

    static void save(EntityManager entities, UUID importId, Findings findings) {
        entities.createNativeQuery(SAVE)
                .setParameter(1, findings.lines.toArray(String[]::new))
                .setParameter(2, findings.outcomes.toArray(String[]::new))
                .setParameter(3, findings.errors.toArray(String[]::new))
                .setParameter(4, findings.identities.toArray(byte[][]::new))
                .setParameter(5, findings.patients.toArray(String[]::new))
                .setParameter(6, importId.toString())
                .executeUpdate();
    }

    static void progress(EntityManager entities, UUID importId, int rows, int lastLine) {
        entities.createNativeQuery(PROGRESS)
                .setParameter(1, rows)
                .setParameter(2, lastLine)
                .setParameter(3, importId.toString())
                .setParameter(4, importId.toString())
                .executeUpdate();
    }

    static List<Row> list(EntityManager entities, UUID importId, Set<RowOutcome> outcomes, Part part) {
        List<Row> rows = new ArrayList<>();
        for (Object row : entities.createNativeQuery(LIST)
                .setParameter(1, importId.toString())
                .setParameter(2, outcomes.stream().map(RowOutcome::name).toArray(String[]::new))
                .setParameter(3, part.afterLine())
                .setParameter(4, part.limit())
                .getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static Row row(Object[] columns) {
        return new Row(
                ((Number) columns[0]).intValue(),
                RowOutcome.valueOf((String) columns[1]),
                (byte[]) columns[2],
                (String) columns[3],
                columns[4] == null ? null : UUID.fromString((String) columns[4]));
    }
}
