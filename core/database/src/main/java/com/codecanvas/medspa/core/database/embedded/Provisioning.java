package com.codecanvas.medspa.core.database.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Creates the product's database and the role that owns it; that role is no superuser and does not bypass row security. */
final class Provisioning {
    static final String DATABASE = "medspa";
    static final String OWNER = "medspa_owner";
    private static final Set<String> NOT_PROVISIONED = Set.of("28P01", "28000", "3D000");

    private final Login superuser;
    private final Login owner;

    Provisioning(Login superuser, Login owner) {
        this.superuser = superuser;
        this.owner = owner;
    }

    void ensure() throws SQLException {
        try (Connection works = owner.connect()) {
            works.isValid(1);
        } catch (SQLException refused) {
            if (!NOT_PROVISIONED.contains(refused.getSQLState())) {
                throw refused;
            }
            create();
        }
    }

    private void create() throws SQLException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            // The password is made of letters, digits, - and _ alone.
            String rights = OWNER + " LOGIN CREATEROLE NOSUPERUSER NOCREATEDB NOBYPASSRLS NOREPLICATION PASSWORD '"
                    + owner.password() + "'";
            boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", OWNER);
            statement.execute((known ? "ALTER ROLE " : "CREATE ROLE ") + rights);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
                statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
