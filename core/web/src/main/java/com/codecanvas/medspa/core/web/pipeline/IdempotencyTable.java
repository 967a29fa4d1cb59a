package com.codecanvas.medspa.core.web.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The statements on {@code kernel_web.idempotency}; row security picks the clinic. */
final class IdempotencyTable {

    private static final String CLAIM =
            "insert into kernel_web.idempotency as kept (user_id, key, request_hash) values (?, ?, ?)"
                    + " on conflict (tenant_id, user_id, key) do update"
                    + " set request_hash = excluded.request_hash, answer = null, created_at = now()"
                    + " where kept.created_at < now() - interval '24 hours' returning 1";
    private static final String FIND =
            "select request_hash, answer from kernel_web.idempotency where user_id = ? and key = ?";
    private static final String KEEP =
            "update kernel_web.idempotency set request_hash = ?, answer = ? where user_id = ? and key = ?";
    private static final String RELEASE = "delete from kernel_web.idempotency where user_id = ? and key = ?";
    private static final String EXPIRE =
            "delete from kernel_web.idempotency where created_at < now() - interval '24 hours'";
    private static final int EXPIRE_ONE_IN = 64;

    private IdempotencyTable() {}

    static boolean claim(Connection connection, Row row, byte[] hash) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            row.set(claim, 1);
            claim.setBytes(3, hash);
            try (ResultSet claimed = claim.executeQuery()) {
                return claimed.next();
            }
        }
    }

    /** Null when the first request failed and took its claim with it. */
    static Kept find(Connection connection, Row row) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            row.set(find, 1);
            try (ResultSet found = find.executeQuery()) {
                return found.next() ? new Kept(found.getBytes(1), found.getBytes(2)) : null;
            }
        }
    }

    static Void keep(Connection connection, Row row, byte[] hash, byte[] answer) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, hash);
            keep.setBytes(2, answer);
            row.set(keep, 3);
            keep.executeUpdate();
        }
        if (ThreadLocalRandom.current().nextInt(EXPIRE_ONE_IN) == 0) {
            try (PreparedStatement expire = connection.prepareStatement(EXPIRE)) {
                expire.executeUpdate();
            }
        }
        return null;
    }

    static Void release(Connection connection, Row row) throws SQLException {
        try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
            row.set(release, 1);
            release.executeUpdate();
        }
        return null;
    }

    record Row(UUID userId, String key) {
        void set(PreparedStatement statement, int at) throws SQLException {
            statement.setObject(at, userId, Types.OTHER);
            statement.setString(at + 1, key);
        }
    }

    record Kept(byte[] hash, byte[] answer) {}
}
