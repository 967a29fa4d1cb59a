package com.codecanvas.medspa.core.auth.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements on {@code kernel_auth.session}. */
final class SessionTable {

    private SessionTable() {}

    static void insert(Connection connection, byte[] secretHash, SessionRow session) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kernel_auth.session"
                + " (secret_hash, id, tenant_id, user_id, csrf_token, created_at, seen_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, secretHash);
            insert.setObject(2, session.id());
            insert.setObject(3, session.clinicId());
            insert.setObject(4, session.userId());
            insert.setString(5, session.csrfToken());
            insert.setTimestamp(6, Timestamp.from(session.seenAt()));
            insert.setTimestamp(7, Timestamp.from(session.seenAt()));
            insert.setTimestamp(8, Timestamp.from(session.expiresAt()));
            insert.executeUpdate();
        }
    }

    static Optional<SessionRow> find(Connection connection, byte[] secretHash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, tenant_id, user_id, csrf_token, seen_at, expires_at from kernel_auth.session where secret_hash = ?")) {
            select.setBytes(1, secretHash);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new SessionRow(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getTimestamp(5).toInstant(),
                                row.getTimestamp(6).toInstant()))
                        : Optional.empty();
            }
        }
    }

    static void seen(Connection connection, UUID id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update kernel_auth.session set seen_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    static List<UUID> delete(Connection connection, UUID clinic, UUID user, UUID spared) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from kernel_auth.session"
                + " where tenant_id = ? and user_id = ? and id is distinct from ? returning id")) {
            delete.setObject(1, clinic);
            delete.setObject(2, user);
            delete.setObject(3, spared, java.sql.Types.OTHER);
            return ids(delete);
        }
    }

    /** Some of them, and none that somebody else deletes at this moment. */
    static List<UUID> deleteOver(Connection connection, Instant usedBefore, Instant now) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel_auth.session where secret_hash in"
                        + " (select secret_hash from kernel_auth.session where expires_at < ? or seen_at < ?"
                        + " limit 100 for update skip locked) returning id")) {
            delete.setTimestamp(1, Timestamp.from(now));
            delete.setTimestamp(2, Timestamp.from(usedBefore));
            return ids(delete);
        }
    }

    static void delete(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from kernel_auth.session where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
