package com.codecanvas.medspa.core.auth.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Statements on failed attempts by source, and on places known to be somebody's. A source is a keyed token. A quiet half hour forgives. */
final class AttemptTable {

    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    private AttemptTable() {}

    /** Zero or less when the source may try. Locks the source until the transaction ends. */
    static Duration blockedFor(Connection connection, byte[] source, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select blocked_until from kernel_auth.failed_sign_ins where source = ? for update")) {
            select.setBytes(1, source);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Duration.between(now, row.getTimestamp(1).toInstant()) : Duration.ZERO;
            }
        }
    }

    static void count(Connection connection, byte[] source, Brake brake, Instant now) throws SQLException {
        int failures;
        try (PreparedStatement count = connection.prepareStatement("insert into kernel_auth.failed_sign_ins as f"
                + " (source, failures, last_at, blocked_until) values (?, 1, ?, ?)"
                + " on conflict (source) do update set last_at = excluded.last_at, failures ="
                + " case when f.last_at < excluded.last_at - interval '30 minutes' then 1 else f.failures + 1 end"
                + " returning failures")) {
            count.setBytes(1, source);
            count.setTimestamp(2, Timestamp.from(now));
            count.setTimestamp(3, Timestamp.from(now));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                failures = row.getInt(1);
            }
        }
        try (PreparedStatement block = connection.prepareStatement(
                "update kernel_auth.failed_sign_ins set blocked_until = ? where source = ?")) {
            block.setTimestamp(1, Timestamp.from(now.plus(brake.after(failures))));
            block.setBytes(2, source);
            block.executeUpdate();
        }
    }

    static void forget(Connection connection, byte[] source) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel_auth.failed_sign_ins where source = ?")) {
            delete.setBytes(1, source);
            delete.executeUpdate();
        }
    }

    /** Takes back the count of an attempt that was none of a guesser; a wait that guesses caused stays. */
    static void uncount(Connection connection, byte[] source, Brake brake) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update kernel_auth.failed_sign_ins"
                + " set failures = greatest(failures - 1, 0),"
                + " blocked_until = case when failures <= ? then last_at else blocked_until end where source = ?")) {
            update.setInt(1, brake.free());
            update.setBytes(2, source);
            update.executeUpdate();
        }
    }

    static boolean known(Connection connection, byte[] place, Instant now) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from kernel_auth.known_place where source = ? and seen_at > ?")) {
            select.setBytes(1, place);
            select.setTimestamp(2, Timestamp.from(now.minus(KNOWN_FOR)));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    static void know(Connection connection, byte[] place, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kernel_auth.known_place"
                + " (source, seen_at) values (?, ?) on conflict (source) do update set seen_at = excluded.seen_at")) {
            insert.setBytes(1, place);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    /** A few at a time, so that guesses at made-up addresses do not fill the table. */
    static void sweep(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from kernel_auth.failed_sign_ins"
                + " where source in (select source from kernel_auth.failed_sign_ins where last_at < ?"
                + " order by last_at limit 20 for update skip locked)")) {
            delete.setTimestamp(1, Timestamp.from(now.minus(Duration.ofDays(1))));
            delete.executeUpdate();
        }
    }
}
