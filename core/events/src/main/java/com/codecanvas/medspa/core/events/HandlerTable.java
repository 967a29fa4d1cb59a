package com.codecanvas.medspa.core.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements on the installation's handlers. */
final class HandlerTable {

    private HandlerTable() {}

    static List<KnownHandler> all(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select module, name, types from kernel_events.handler");
                ResultSet rows = select.executeQuery()) {
            List<KnownHandler> handlers = new ArrayList<>();
            while (rows.next()) {
                String[] types = (String[]) rows.getArray(3).getArray();
                handlers.add(new KnownHandler(rows.getString(1), rows.getString(2), Set.of(types)));
            }
            return handlers;
        }
    }

    static void remember(Connection connection, KnownHandler handler) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into kernel_events.handler (module, name, types) values (?, ?, ?)"
                        + " on conflict (module, name) do update set types = excluded.types, seen_at = now()")) {
            insert.setString(1, handler.module());
            insert.setString(2, handler.name());
            insert.setArray(3, connection.createArrayOf("text", handler.types().toArray()));
            insert.executeUpdate();
        }
    }

    /** Handlers that no node has had for so long are gone for good; what is queued for them stays to be seen. */
    static int forget(Connection connection, int days) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from kernel_events.handler where seen_at < now() - ? * interval '1 day'")) {
            delete.setInt(1, days);
            return delete.executeUpdate();
        }
    }
}
