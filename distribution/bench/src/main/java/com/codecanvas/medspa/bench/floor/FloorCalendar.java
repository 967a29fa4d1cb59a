package com.codecanvas.medspa.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A day of the calendar over bare JDBC. */
final class FloorCalendar {

    private final FloorPatients patients;
    private final UUID clinic;

    FloorCalendar(FloorPatients patients, UUID clinic) {
        this.patients = patients;
        this.clinic = clinic;
    }

    UUID addResource(Connection connection, String kind, String name) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("insert into resource values (?, ?, ?, ?)")) {
            insert.setObject(1, clinic);
            insert.setObject(2, id);
            insert.setString(3, kind);
            insert.setString(4, name);
            insert.executeUpdate();
        }
        return id;
    }

    void book(Connection connection, UUID patient, Instant start, List<UUID> resources) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into appointment values (?, ?, ?, 'Nd:YAG session', ?, ?, 'booked', null, 1)")) {
            insert.setObject(1, clinic);
            insert.setObject(2, id);
            insert.setObject(3, patient);
            insert.setTimestamp(4, Timestamp.from(start));
            insert.setTimestamp(5, Timestamp.from(start.plusSeconds(1800)));
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into allocation select ?, ?, unnest(?)")) {
            insert.setObject(1, clinic);
            insert.setObject(2, id);
            insert.setArray(3, connection.createArrayOf("uuid", resources.toArray()));
            insert.executeUpdate();
        }
    }

    List<Map<String, Object>> day(Connection connection, Instant from, Instant to, List<UUID> shown) throws Exception {
        Map<UUID, Map<String, Object>> appointments = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select a.id, a.patient_id, a.service_name, a.starts_at, a.ends_at, a.status, r.id, r.kind, r.name"
                        + " from appointment a join allocation l on l.tenant_id = a.tenant_id and l.appointment_id = a.id"
                        + " join resource r on r.tenant_id = l.tenant_id and r.id = l.resource_id"
                        + " where a.tenant_id = ? and a.starts_at >= ? and a.starts_at < ? order by a.starts_at, a.id")) {
            select.setObject(1, clinic);
            select.setTimestamp(2, Timestamp.from(from));
            select.setTimestamp(3, Timestamp.from(to));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    add(appointments, rows);
                }
            }
        }
        Set<UUID> ids = new LinkedHashSet<>();
        appointments.values().forEach(appointment -> ids.add((UUID) appointment.get("patientId")));
        shown.addAll(ids);
        Map<UUID, String> names = patients.names(connection, shown);
        appointments
                .values()
                .forEach(appointment -> appointment.put("patientName", names.get(appointment.get("patientId"))));
        return new ArrayList<>(appointments.values());
    }

    private static void add(Map<UUID, Map<String, Object>> appointments, ResultSet rows) throws SQLException {
        UUID id = rows.getObject(1, UUID.class);
        Map<String, Object> appointment = appointments.get(id);
        if (appointment == null) {
            appointment = new LinkedHashMap<>();
            appointment.put("id", id);
            appointment.put("patientId", rows.getObject(2, UUID.class));
            appointment.put("serviceName", rows.getString(3));
            appointment.put("startsAt", rows.getTimestamp(4).toInstant().toString());
            appointment.put("endsAt", rows.getTimestamp(5).toInstant().toString());
            appointment.put("status", rows.getString(6));
            appointment.put("resources", new ArrayList<Map<String, Object>>());
            appointments.put(id, appointment);
        }
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> resources = (List<Map<String, Object>>) appointment.get("resources");
        resources.add(
                Map.of("id", rows.getObject(7, UUID.class), "kind", rows.getString(8), "name", rows.getString(9)));
    }
}
