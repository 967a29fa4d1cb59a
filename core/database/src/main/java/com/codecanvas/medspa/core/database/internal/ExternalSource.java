package com.codecanvas.medspa.core.database.internal;

import com.codecanvas.medspa.core.database.embedded.DatabaseProblem;
import com.codecanvas.medspa.core.database.embedded.Login;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A server that somebody else runs. */
final class ExternalSource implements Source {
    private static final int OLDEST_MAJOR = 15;

    private final Login owner;

    ExternalSource(Login owner) {
        this.owner = owner;
    }

    @Override
    public Login open() {
        try (Connection connection = owner.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new DatabaseProblem("The database at " + owner.jdbcUrl() + " is PostgreSQL " + major
                        + "; MedSpa needs " + OLDEST_MAJOR + " or later.");
            }
            requireRights(connection);
            return owner;
        } catch (SQLException failed) {
            throw new DatabaseProblem(
                    "The database at " + owner.jdbcUrl() + " cannot be used as " + owner.user() + ": "
                            + failed.getMessage().lines().findFirst().orElse("")
                            + " Check MEDSPA_DB_URL, MEDSPA_DB_USER and MEDSPA_DB_PASSWORD, and that it is running.",
                    failed);
        }
    }

    @Override
    public void close() {
        // Somebody else's server goes on.
    }

    private void requireRights(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rights = statement.executeQuery("SELECT rolcreaterole OR rolsuper,"
                        + " has_database_privilege(current_database(), 'CREATE') FROM pg_roles"
                        + " WHERE rolname = current_user")) {
            rights.next();
            if (!rights.getBoolean(1) || !rights.getBoolean(2)) {
                throw new DatabaseProblem("The database user " + owner.user()
                        + " needs the right to create roles (ALTER ROLE ... CREATEROLE) and to own its database.");
            }
        }
    }
}
