package com.codecanvas.medspa.core.auth.staff;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements on {@code kernel_auth.staff}, in a transaction of the current clinic. */
public final class StaffTable {

    private static final String SELECT = "select id, email, name, role, active, password_hash, password_temporary,"
            + " last_sign_in_at, version, created_at from kernel_auth.staff ";

    private StaffTable() {}

    public static List<Staff> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "order by active desc, name, id")) {
            return read(select);
        }
    }

    public static Optional<Staff> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where id = ?")) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** Locks the row until the transaction ends. */
    public static Optional<Staff> lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where id = ? for update")) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        }
    }

    public static List<Staff> find(Connection connection, List<UUID> ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(select);
        }
    }

    /** False when a user of the clinic has the address already. */
    public static boolean insert(Connection connection, UUID clinic, Staff staff) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kernel_auth.staff"
                + " (tenant_id, id, email, name, role, password_hash, password_temporary, password_changed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, now()) on conflict (tenant_id, email) do nothing")) {
            insert.setObject(1, clinic);
            insert.setObject(2, staff.id());
            insert.setString(3, staff.email());
            insert.setString(4, staff.name());
            insert.setString(5, staff.role().id());
            insert.setString(6, staff.passwordHash());
            insert.setBoolean(7, staff.passwordTemporary());
            return insert.executeUpdate() == 1;
        }
    }

    public static void update(Connection connection, Staff staff) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update kernel_auth.staff set name = ?, role = ?, active = ?, version = version + 1 where id = ?")) {
            update.setString(1, staff.name());
            update.setString(2, staff.role().id());
            update.setBoolean(3, staff.active());
            update.setObject(4, staff.id());
            update.executeUpdate();
        }
    }

    public static void setPassword(Connection connection, UUID id, String hash, boolean temporary) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update kernel_auth.staff set password_hash = ?,"
                + " password_temporary = ?, password_changed_at = now(), version = version + 1 where id = ?")) {
            update.setString(1, hash);
            update.setBoolean(2, temporary);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    public static void signedIn(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update kernel_auth.staff set last_sign_in_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    /** Active owners and admins, always locked in the same order: two changes at once can neither remove the last nor wait for each other. */
    public static List<Staff> lockAdministrators(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                SELECT + "where role in ('owner', 'admin') and active order by id for update")) {
            return read(select);
        }
    }

    private static List<Staff> read(PreparedStatement select) throws SQLException {
        List<Staff> staff = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Timestamp lastSignIn = row.getTimestamp(8);
                staff.add(new Staff(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        BuiltInRole.of(row.getString(4)).orElseThrow(),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getBoolean(7),
                        lastSignIn == null ? null : lastSignIn.toInstant(),
                        row.getLong(9),
                        row.getTimestamp(10).toInstant()));
            }
        }
        return staff;
    }
}
