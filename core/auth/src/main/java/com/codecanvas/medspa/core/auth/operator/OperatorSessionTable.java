package com.codecanvas.medspa.core.auth.operator;

import com.codecanvas.medspa.core.auth.session.SessionLimits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Statements on {@code kernel_auth.operator_session}. */
final class OperatorSessionTable {

    private OperatorSessionTable() {}

    /** A stored session. */
    record Row(String csrfToken, Instant seenAt, Instant expiresAt) {

        boolean over(SessionLimits limits, Instant now) {
            return now.isAfter(expiresAt) || limits.idle(seenAt, now);
        }
    }

    static void insert(Connection connection, byte[] secretHash, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kernel_auth.operator_session"
                + " (secret_hash, csrf_token, created_at, seen_at, expires_at) values (?, ?, ?, ?, ?)")) {
            insert.setBytes(1, secretHash);
            insert.setString(2, row.csrfToken());
            insert.setTimestamp(3, Timestamp.from(row.seenAt()));
            insert.setTimestamp(4, Timestamp.from(row.seenAt()));
            insert.setTimestamp(5, Timestamp.from(row.expiresAt()));
            insert.executeUpdate();
        }
    }

    static Optional<Row> find(Connection connection, byte[] secretHash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select csrf_token, seen_at, expires_at from kernel_auth.operator_session where secret_hash = ?")) {
            select.setBytes(1, secretHash);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                row.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        }
    }

    static void seen(Connection connection, byte[] secretHash, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update kernel_auth.operator_session set seen_at = ? where secret_hash = ?")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setBytes(2, secretHash);
            update.executeUpdate();
        }
    }

    static void delete(Connection connection, byte[] secretHash) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel_auth.operator_session where secret_hash = ?")) {
            delete.setBytes(1, secretHash);
            delete.executeUpdate();
        }
    }

    static void deleteOver(Connection connection, Instant usedBefore, Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from kernel_auth.operator_session where expires_at < ? or seen_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(now));
            delete.setTimestamp(2, Timestamp.from(usedBefore));
            delete.executeUpdate();
        }
    }
}
