package com.codecanvas.medspa.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Clinic first, then the work, then the audit entry, then commit: the platform's order, on a connection that the thread keeps. */
final class FloorTransaction {

    private final Connection connection;
    private final UUID clinic;
    private final UUID user = UUID.randomUUID();

    FloorTransaction(Connection connection, UUID clinic) {
        this.connection = connection;
        this.clinic = clinic;
    }

    /** What runs inside; it adds the patients that it shows. */
    interface Work<T> {
        T run(Connection connection, List<UUID> patients) throws Exception;
    }

    <T> T run(String action, Work<T> work) throws Exception {
        List<UUID> patients = new ArrayList<>();
        try {
            try (PreparedStatement scope = connection.prepareStatement(
                    "select set_config('app.tenant_id', ?, true), set_config('role', ?, true)")) {
                scope.setString(1, clinic.toString());
                scope.setString(2, "floor_app");
                scope.execute();
            }
            T result = work.run(connection, patients);
            audit(action, patients);
            connection.commit();
            return result;
        } catch (Exception failure) {
            connection.rollback();
            throw failure;
        }
    }

    private void audit(String action, List<UUID> patients) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement(
                "insert into audit_entry (tenant_id, id, at, user_id, module, action, method, path, outcome, patient_id,"
                        + " patient_ids, address) values (?, ?, now(), ?, 'patients', ?, 'GET', '/patients', 'ok', ?, ?, '127.0.0.1')")) {
            entry.setObject(1, clinic);
            entry.setObject(2, UUID.randomUUID());
            entry.setObject(3, user);
            entry.setString(4, action);
            entry.setObject(5, patients.size() == 1 ? patients.get(0) : null, Types.OTHER);
            entry.setArray(6, connection.createArrayOf("uuid", patients.toArray()));
            entry.executeUpdate();
        }
    }
}
