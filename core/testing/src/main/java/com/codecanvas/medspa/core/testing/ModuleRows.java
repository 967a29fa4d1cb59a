package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.core.persistence.transaction.Roles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All rows that the current clinic sees of a module's tables. */
final class ModuleRows {

    private final String schema;
    private final DataSource source;

    ModuleRows(String moduleId, DataSource source) {
        this.schema = Roles.schemaOf(moduleId);
        this.source = source;
    }

    /** Each as JSON, in a fixed order. */
    List<String> all() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet row = statement.executeQuery(
                        "select row_to_json(t)::text from " + table + " t order by row_to_json(t)::text")) {
                    while (row.next()) {
                        rows.add(table + row.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select format('%I.%I', schemaname, tablename)"
                + " from pg_tables where schemaname = ? and tablename <> 'flyway_history' order by 1")) {
            query.setString(1, schema);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }
}
