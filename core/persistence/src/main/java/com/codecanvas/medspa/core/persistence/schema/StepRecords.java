package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationInfo;

/** What kind of step each migration is, kept in the database for versions of a module that do not have its script. */
final class StepRecords {

    private StepRecords() {}

    /** By the version's text; where nothing is known of a step it is taken as one without a way back. */
    static Map<String, StepKind> of(Connection connection, String schema) throws SQLException {
        Map<String, StepKind> kinds = new TreeMap<>();
        if (exist(connection)) {
            String query = "select version || ' ' || expand || ' ' || undoable from kernel.schema_step"
                    + " where schema_name = ?";
            for (String line : Sql.texts(connection, query, schema)) {
                String[] parts = line.split(" ", 3);
                kinds.put(parts[0], new StepKind(parts[1].equals("true"), parts[2].equals("true")));
            }
        }
        return kinds;
    }

    /** Before they run: a record of a step that failed says nothing, a step without its record would say too little. */
    static void keep(Connection connection, SchemaPlan plan, List<MigrationInfo> pending) throws SQLException {
        if (pending.isEmpty() || !exist(connection)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel.schema_step (schema_name, version, expand, undoable) values (?, ?, ?, ?)"
                        + " on conflict (schema_name, version) do update"
                        + " set expand = excluded.expand, undoable = excluded.undoable")) {
            for (MigrationInfo step : pending) {
                StepKind kind = plan.scripts().kindOf(step);
                insert.setString(1, plan.schema());
                insert.setString(2, step.getVersion().getVersion());
                insert.setBoolean(3, kind.expand());
                insert.setBoolean(4, kind.undoable());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void remove(Connection connection, String schema, Collection<MigrationInfo> undone) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel.schema_step where schema_name = ? and version = ?")) {
            for (MigrationInfo step : undone) {
                delete.setString(1, schema);
                delete.setString(2, step.getVersion().getVersion());
                delete.executeUpdate();
            }
        }
    }

    /** Not before the kernel's own schema is there. */
    private static boolean exist(Connection connection) throws SQLException {
        return Sql.exists(connection, "select 1 where to_regclass('kernel.schema_step') is not null");
    }
}
