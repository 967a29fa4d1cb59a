package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.tenancy.Actor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on {@code kernel_modules.data_export}; row security picks the clinic. */
final class DataExportTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String READ =
            "select id, module_id, state, problem, requested_at, requested_by_name, finished_at, expires_at, bytes, tables"
                    + " from kernel_modules.data_export where module_id = ?";

    private DataExportTable() {}

    static void add(Connection connection, UUID id, String moduleId, Actor actor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_modules.data_export (id, module_id, state, requested_by, requested_by_name)"
                        + " values (?, ?, 'queued', ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, moduleId);
            insert.setObject(3, actor == null ? null : actor.userId(), Types.OTHER);
            insert.setString(4, actor == null ? null : actor.name());
            insert.executeUpdate();
        }
    }

    /** The newest first. */
    static List<DataExport> list(Connection connection, String moduleId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(READ + " order by requested_at desc, id desc limit 100")) {
            select.setString(1, moduleId);
            return read(select);
        }
    }

    static Optional<DataExport> find(Connection connection, String moduleId, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ + " and id = ?")) {
            select.setString(1, moduleId);
            select.setObject(2, id);
            return read(select).stream().findFirst();
        }
    }

    /** What an export of this id is of; empty when it is of another clinic. */
    static Optional<String> moduleOf(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select module_id from kernel_modules.data_export where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    static byte[] key(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select content_key from kernel_modules.data_export where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    static void state(Connection connection, UUID id, String state, String problem) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update kernel_modules.data_export set state = ?, problem = ? where id = ?")) {
            update.setString(1, state);
            update.setString(2, problem);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    /** What was written, with the key that opens it. */
    record Written(byte[] key, long bytes, List<TableFigures> tables) {}

    static void done(Connection connection, UUID id, Written written, Duration kept) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update kernel_modules.data_export set state = 'done', problem = null, content_key = ?, bytes = ?,"
                        + " tables = ?::jsonb, finished_at = now(), expires_at = now() + ? * interval '1 second' where id = ?")) {
            update.setBytes(1, written.key());
            update.setLong(2, written.bytes());
            update.setString(3, JSON.writeValueAsString(written.tables()));
            update.setLong(4, kept.toSeconds());
            update.setObject(5, id);
            update.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key goes first: without it nobody reads what a backup may still hold. */
    static void expire(Connection connection, UUID id) throws SQLException {
        for (String sql : List.of(
                "update kernel_modules.data_export set state = 'expired', content_key = null where id = ? and state = 'done'",
                "delete from kernel_modules.data_export_part where export_id = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                statement.executeUpdate();
            }
        }
    }

    private static List<DataExport> read(PreparedStatement select) throws SQLException {
        List<DataExport> exports = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long bytes = row.getLong(9);
                exports.add(new DataExport(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        instant(row, 5),
                        row.getString(6),
                        instant(row, 7),
                        instant(row, 8),
                        bytes == 0 ? null : bytes,
                        tables(row.getString(10))));
            }
        }
        return exports;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<TableFigures> tables(String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<List<TableFigures>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
