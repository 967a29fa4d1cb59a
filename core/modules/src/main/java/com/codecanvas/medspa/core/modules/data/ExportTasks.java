package com.codecanvas.medspa.core.modules.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The statements on the tasks of all clinics' exports, which all nodes share. */
final class ExportTasks {

    static final String WRITE = "write";
    static final String EXPIRE = "expire";
    private static final int LEASE_SECONDS = 120;

    private static final String CLAIM = """
            update kernel_modules.data_export_task set locked_until = now() + ? * interval '1 second', attempt = attempt + 1
            where export_id = (select export_id from kernel_modules.data_export_task
                where due <= now() and (locked_until is null or locked_until < now())
                order by due limit 1 for update skip locked)
            returning export_id, tenant_id, task, attempt
            """;

    /** @param attempt 1 for the first */
    record Task(UUID exportId, UUID clinicId, String task, int attempt) {}

    private ExportTasks() {}

    static void add(Connection connection, UUID exportId, UUID clinicId) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_modules.data_export_task (export_id, tenant_id, task, due) values (?, ?, 'write', now())")) {
            insert.setObject(1, exportId);
            insert.setObject(2, clinicId);
            insert.executeUpdate();
        }
    }

    static Optional<Task> claim(Connection connection) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, LEASE_SECONDS);
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Task(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getInt(4)))
                        : Optional.empty();
            }
        }
    }

    static int renew(Connection connection, UUID exportId) throws SQLException {
        return execute(
                connection,
                "update kernel_modules.data_export_task set locked_until = now() + interval '" + LEASE_SECONDS
                        + " seconds' where export_id = ?",
                exportId);
    }

    static int retryLater(Connection connection, UUID exportId) throws SQLException {
        return execute(
                connection,
                "update kernel_modules.data_export_task set locked_until = null, due = now() + interval '10 seconds'"
                        + " where export_id = ?",
                exportId);
    }

    /** The export is written: what is left to do is to let it go when its time has come. */
    static int expireThen(Connection connection, UUID exportId) throws SQLException {
        return execute(
                connection,
                "update kernel_modules.data_export_task t set task = 'expire', attempt = 0, locked_until = null,"
                        + " due = (select expires_at from kernel_modules.data_export e where e.id = t.export_id)"
                        + " where export_id = ?",
                exportId);
    }

    static int remove(Connection connection, UUID exportId) throws SQLException {
        return execute(connection, "delete from kernel_modules.data_export_task where export_id = ?", exportId);
    }

    private static int execute(Connection connection, String sql, UUID exportId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, exportId);
            return statement.executeUpdate();
        }
    }
}
