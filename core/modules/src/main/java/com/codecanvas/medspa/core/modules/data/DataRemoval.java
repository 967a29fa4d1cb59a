package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.data.KnownModules.Known;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.persistence.SqlFailedException;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes what a module keeps of the current clinic: exactly what was exported, in the current transaction, with its proof. */
@Component(service = DataRemoval.class)
public final class DataRemoval {

    private final KernelDatabase database;
    private final ModuleTables tables;
    private final ModuleData data;
    private final FieldCipher cipher;
    private final ClinicScopes scopes;

    @Activate
    public DataRemoval(
            @Reference KernelDatabase database,
            @Reference ModuleTables tables,
            @Reference ModuleData data,
            @Reference FieldCipher cipher,
            @Reference ClinicScopes scopes) {
        this.database = database;
        this.tables = tables;
        this.data = data;
        this.cipher = cipher;
        this.scopes = scopes;
    }

    public List<Removal> list(String moduleId) {
        return database.inClinic(connection -> RemovalTable.list(connection, moduleId));
    }

    /**
     * @param keepRetained whether to leave what must be kept by law instead of refusing
     * @throws ProblemException 409 when rows changed since the export, or must be kept
     */
    public Removal remove(Known module, DataExport export, boolean keepRetained) {
        if (!export.done()) {
            throw refused("export", "That export is not there to be fetched. Export the data again.", Map.of());
        }
        List<RemovedTable> removed;
        try {
            removed = tables.inClinic(module.id(), connection -> remove(connection, module, export, keepRetained));
        } catch (SqlFailedException e) {
            throw new ProblemException(
                    Problem.conflict("The module's tables refuse the removal. Nothing was removed.", Map.of())
                            .problem(),
                    e);
        }
        Scope scope = scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
        Removal removal = new Removal(
                Ids.next(),
                module.id(),
                export.id(),
                removed,
                Removal.proof(scope.clinic().id(), module.id(), export.id(), removed),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                scope.actor() == null ? null : scope.actor().name());
        database.inClinic(connection -> {
            RemovalTable.add(connection, removal, scope.actor());
            return null;
        });
        return removal;
    }

    private List<RemovedTable> remove(Connection connection, Known module, DataExport export, boolean keepRetained)
            throws SQLException {
        KeptRows kept = data.kept(connection, module);
        List<TableFigures> before = figures(connection, kept.schema());
        if (!same(before, export.tables())) {
            throw refused("changed", "The data changed since that export. Export it again.", Map.of());
        }
        List<RetainedRows> retained = RetainedRows.find(connection, kept);
        if (!retained.isEmpty() && !keepRetained) {
            throw refused("retention", "Some rows must be kept for now.", Map.of("tables", retained));
        }
        Map<String, Long> gone = new RowRemoval(connection, kept).run(kept.schema());
        return counted(connection, kept.schema(), before, gone);
    }

    private List<TableFigures> figures(Connection connection, ModuleSchema schema) throws SQLException {
        TableLines lines = new TableLines(connection, new Unsealing(cipher));
        List<TableFigures> figures = new ArrayList<>();
        for (Table table : schema.tables()) {
            figures.add(lines.write(table, OutputStream.nullOutputStream()));
        }
        return figures;
    }

    private static boolean same(List<TableFigures> now, List<TableFigures> exported) {
        if (now.size() != exported.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).same(exported.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What nobody exported is not removed either: a row that was added meanwhile undoes it all. */
    private static List<RemovedTable> counted(
            Connection connection, ModuleSchema schema, List<TableFigures> before, Map<String, Long> gone)
            throws SQLException {
        List<RemovedTable> removed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            TableFigures figures = before.get(i);
            long left = ModuleData.count(connection, schema.tables().get(i));
            long deleted = gone.get(figures.table());
            if (deleted + left != figures.rows()) {
                throw refused("changed", "The data changed during the removal. Export it again.", Map.of());
            }
            removed.add(new RemovedTable(figures.table(), deleted, left, figures.sha256()));
        }
        return removed;
    }

    private static ProblemException refused(String code, String detail, Map<String, Object> more) {
        return new ProblemException(new Problem(code, 409, "Not removed", detail, List.of(), more), null);
    }
}
