package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.core.persistence.transaction.Roles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Empties a module's tables, of all clinics. */
final class Tables {

    private Tables() {}

    static void empty(KernelKit kernel, String moduleId) {
        try (Connection connection = kernel.ownerConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables"
                                + " where schemaname = ? and tablename <> 'flyway_history'")) {
            query.setString(1, Roles.schemaOf(moduleId));
            try (ResultSet row = query.executeQuery();
                    Statement statement = connection.createStatement()) {
                if (row.next() && row.getString(1) != null) {
                    statement.execute("truncate " + row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty the tables of " + moduleId, e);
        }
    }
}
