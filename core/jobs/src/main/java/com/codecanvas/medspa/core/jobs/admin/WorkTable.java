package com.codecanvas.medspa.core.jobs.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue's rows of one clinic. The table knows no row security, so every statement names the clinic. */
final class WorkTable {

    private static final String COLUMNS =
            "id, kind, module, type, event_type, state, attempt, due, created_at, problem";

    private final UUID clinic;

    WorkTable(UUID clinic) {
        this.clinic = clinic;
    }

    /** Newest first. */
    List<WorkItem> list(Connection connection, WorkFilter filter, UUID before, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS + " from kernel_jobs.job"
                + " where tenant_id = ? and (?::text is null or kind = ?) and (?::text is null or state = ?)"
                + " and (?::text is null or module = ?) and (?::uuid is null or id < ?) order by id desc limit ?")) {
            select.setObject(1, clinic);
            int at = 2;
            for (String value : new String[] {filter.kind(), filter.state(), filter.module()}) {
                select.setString(at++, value);
                select.setString(at++, value);
            }
            select.setObject(at++, before);
            select.setObject(at++, before);
            select.setInt(at, most);
            List<WorkItem> items = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                }
            }
            return items;
        }
    }

    List<WorkCounts> counts(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select module, count(*) filter (where state = 'waiting'), count(*) filter (where state = 'running'),"
                        + " count(*) filter (where state = 'paused'), count(*) filter (where state = 'dead')"
                        + " from kernel_jobs.job where tenant_id = ? group by module order by module")) {
            select.setObject(1, clinic);
            List<WorkCounts> counts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.add(new WorkCounts(
                            rows.getString(1),
                            null,
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getLong(4),
                            rows.getLong(5)));
                }
            }
            return counts;
        }
    }

    /** Locked until the transaction ends, so that no run begins meanwhile. */
    Optional<WorkItem> lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + COLUMNS + " from kernel_jobs.job where tenant_id = ? and id = ? for update")) {
            select.setObject(1, clinic);
            select.setObject(2, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(item(row)) : Optional.empty();
            }
        }
    }

    /** A dead one gets all its attempts again; one that waits for its next attempt has it now. */
    void retry(Connection connection, UUID id) throws SQLException {
        execute(
                connection,
                "update kernel_jobs.job set attempt = case when state = 'dead' then 0 else attempt end,"
                        + " state = 'waiting', due = now() where tenant_id = ? and id = ?",
                id);
    }

    void discard(Connection connection, UUID id) throws SQLException {
        execute(connection, "delete from kernel_jobs.job where tenant_id = ? and id = ?", id);
    }

    private void execute(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, clinic);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        String name = row.getString("type");
        String eventType = row.getString("event_type");
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("module"),
                null,
                eventType == null ? name : eventType,
                eventType == null ? null : name,
                row.getString("state"),
                row.getInt("attempt"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("problem"));
    }
}
