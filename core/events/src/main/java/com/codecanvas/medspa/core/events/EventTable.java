package com.codecanvas.medspa.core.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on the current clinic's events. */
final class EventTable {

    private EventTable() {}

    /** Until the commit nobody else adds events of these subjects, so places grow in the order of the commits. All take the locks in the same order. */
    static void lock(Connection connection, UUID clinic, Collection<UUID> subjects) throws SQLException {
        Object[] keys = subjects.stream()
                .map(subject -> key(clinic, subject))
                .distinct()
                .sorted()
                .toArray();
        try (PreparedStatement lock =
                connection.prepareStatement("select count(pg_advisory_xact_lock(key)) from unnest(?) key")) {
            lock.setArray(1, connection.createArrayOf("bigint", keys));
            lock.execute();
        }
    }

    private static long key(UUID clinic, UUID subject) {
        long mixed = subject.getMostSignificantBits() * 31 + subject.getLeastSignificantBits();
        return mixed * 31 + clinic.getLeastSignificantBits();
    }

    /** @return the events' places */
    static List<Long> add(Connection connection, List<NewEvent> events) throws SQLException {
        List<Long> places = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_events.event (id, type, subject, data, happened_at) values (?, ?, ?, ?, ?) returning place")) {
            for (NewEvent event : events) {
                insert.setObject(1, event.id());
                insert.setString(2, event.type());
                insert.setObject(3, event.subject());
                insert.setString(4, event.data());
                insert.setTimestamp(5, Timestamp.from(event.at()));
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    places.add(row.getLong(1));
                }
            }
        }
        return places;
    }

    static Optional<NewEvent> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select type, subject, data, happened_at from kernel_events.event where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new NewEvent(
                                id,
                                row.getString(1),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getTimestamp(4).toInstant()))
                        : Optional.empty();
            }
        }
    }

    /** Those that a handler has still to see stay, however old. */
    static int forget(Connection connection, UUID clinic, int days) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel_events.event where tenant_id = ?"
                        + " and happened_at < now() - ? * interval '1 day' and id::text not in"
                        + " (select argument from kernel_jobs.job where tenant_id = ? and kind = 'event')")) {
            delete.setObject(1, clinic);
            delete.setInt(2, days);
            delete.setObject(3, clinic);
            return delete.executeUpdate();
        }
    }
}
