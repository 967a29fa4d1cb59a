package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.database.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as its owner sees it: for preparing schemas and roles, never for work on behalf of a clinic. */
public final class OwnerDatabase {

    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** One node at a time prepares schemas. */
    private static final long PREPARING = 0x6d65647370610001L;

    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final PGSimpleDataSource migrations = new ImpatientSource();

    public OwnerDatabase(DatabaseServer server) {
        for (PGSimpleDataSource each : List.of(source, migrations)) {
            each.setURL(server.jdbcUrl());
            each.setUser(server.ownerUser());
            each.setPassword(server.ownerPassword());
            each.setApplicationName("medspa-schema");
            each.setConnectTimeout(5);
        }
    }

    public Connection open() throws SQLException {
        return source.getConnection();
    }

    /** Whose statements give up waiting for a table. */
    DataSource migrations() {
        return migrations;
    }

    <T> T call(Work<T> work) {
        try (Connection connection = open()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Preparing the database failed: " + e.getMessage(), e);
        }
    }

    <T> T alone(Work<T> work) {
        return call(connection -> {
            Sql.run(connection, "select pg_advisory_lock(" + PREPARING + ")");
            try {
                return work.run(connection);
            } finally {
                Sql.run(connection, "select pg_advisory_unlock(" + PREPARING + ")");
            }
        });
    }
}
