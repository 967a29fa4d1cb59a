package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.KnownModules.Known;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What modules keep of the current clinic, whether they are installed or not. */
@Component(service = ModuleData.class)
public final class ModuleData {

    private final ModuleTables tables;
    private final KnownModules known;

    @Activate
    public ModuleData(@Reference ModuleTables tables, @Reference KnownModules known) {
        this.tables = tables;
        this.known = known;
    }

    /** @param retainedUntil null when nothing must be kept, or nobody knows how long */
    public record Figures(Known module, long rows, int tables, Instant retainedUntil) {}

    /** Modules with at least one row of the clinic. */
    public List<Figures> all() {
        return tables.owners().stream()
                .map(this::figures)
                .filter(figures -> figures.rows() > 0)
                .toList();
    }

    /** Those that are not installed and left rows of the clinic behind. */
    public List<Known> ofModulesThatAreGone() {
        return tables.owners().stream()
                .filter(id -> !known.installed(id))
                .map(this::figures)
                .filter(figures -> figures.rows() > 0)
                .map(Figures::module)
                .toList();
    }

    public Figures figures(String moduleId) {
        Known module = known.find(moduleId);
        if (!tables.owners().contains(moduleId)) {
            return new Figures(module, 0, 0, null);
        }
        return tables.inClinic(moduleId, connection -> {
            KeptRows kept = kept(connection, module);
            long rows = 0;
            for (Table table : kept.schema().tables()) {
                rows += count(connection, table);
            }
            Instant until = RetainedRows.find(connection, kept).stream()
                    .map(RetainedRows::until)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Figures(module, rows, kept.schema().tables().size(), until);
        });
    }

    /** @param connection under the module's role */
    KeptRows kept(Connection connection, Known module) throws SQLException {
        ModuleSchema schema = ModuleSchema.read(connection, tables.schemaOf(module.id()));
        Set<String> appendOnly = new LinkedHashSet<>();
        for (Table table : schema.tables()) {
            if (!mayDelete(connection, table)) {
                appendOnly.add(table.name());
            }
        }
        return new KeptRows(schema, module.retention(), appendOnly);
    }

    private static boolean mayDelete(Connection connection, Table table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select has_table_privilege(current_user, ?, 'DELETE')")) {
            query.setString(1, table.full());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    static long count(Connection connection, Table table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from " + table.full());
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
