package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.transaction.Roles;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the database's roles: one that signs in and may do nothing, and one for each module that it can become. */
final class RoleSetup {

    private RoleSetup() {}

    static void ensureApp(Connection connection, String password) throws SQLException {
        if (!password.matches("[0-9A-Za-z]+")) {
            throw new IllegalArgumentException("The application role's password must be letters and digits");
        }
        String app = Sql.quoted(Roles.APP);
        if (!exists(connection, Roles.APP)) {
            Sql.run(connection, "create role " + app + " login noinherit");
        }
        Sql.run(connection, "alter role " + app + " password '" + password + "'");
        Sql.run(connection, "alter role " + app + " set statement_timeout = '30s'");
        Sql.run(connection, "alter role " + app + " set idle_in_transaction_session_timeout = '60s'");
        String database =
                Sql.texts(connection, "select quote_ident(current_database())").get(0);
        Sql.run(connection, "revoke temporary on database " + database + " from public");
        Sql.run(connection, "grant connect on database " + database + " to " + app);
    }

    static void ensure(Connection connection, String role) throws SQLException {
        if (!exists(connection, role)) {
            Sql.run(connection, "create role " + Sql.quoted(role) + " nologin");
        }
        boolean member = Sql.exists(
                connection,
                "select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member"
                        + " where r.rolname = ? and u.rolname = ?",
                role,
                Roles.APP);
        if (!member) {
            Sql.run(connection, "grant " + Sql.quoted(role) + " to " + Sql.quoted(Roles.APP));
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        return Sql.exists(connection, "select 1 from pg_roles where rolname = ?", role);
    }
}
