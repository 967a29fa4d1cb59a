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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The statements on {@code kernel_modules.data_removal}; row security picks the clinic. */
final class RemovalTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RemovalTable() {}

    static void add(Connection connection, Removal removal, Actor actor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_modules.data_removal (id, module_id, export_id, tables, proof, removed_at, removed_by,"
                        + " removed_by_name) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
            insert.setObject(1, removal.id());
            insert.setString(2, removal.module());
            insert.setObject(3, removal.exportId());
            insert.setString(4, JSON.writeValueAsString(removal.tables()));
            insert.setString(5, removal.proof());
            insert.setObject(6, removal.removedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(7, actor == null ? null : actor.userId(), Types.OTHER);
            insert.setString(8, removal.removedBy());
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest first. */
    static List<Removal> list(Connection connection, String moduleId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, module_id, export_id, tables, proof, removed_at, removed_by_name from kernel_modules.data_removal"
                        + " where module_id = ? order by removed_at desc, id desc")) {
            select.setString(1, moduleId);
            List<Removal> removals = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    removals.add(new Removal(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            JSON.readValue(row.getString(4), new TypeReference<List<RemovedTable>>() {}),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7)));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            return removals;
        }
    }
}
