package com.codecanvas.medspa.core.persistence.transaction;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Queues notifications that PostgreSQL delivers when the transaction commits. */
public final class Notifications {

    private Notifications() {}

    public static void send(Connection connection, List<String> payloads) throws SQLException {
        Array texts = connection.createArrayOf("text", payloads.toArray());
        try (PreparedStatement notify =
                connection.prepareStatement("select pg_notify('medspa', payload) from unnest(?) as payload")) {
            notify.setArray(1, texts);
            notify.execute();
        }
    }
}
