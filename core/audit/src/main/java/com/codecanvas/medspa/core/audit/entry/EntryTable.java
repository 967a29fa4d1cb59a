package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.core.audit.entry.Entry.Endpoint;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds entries; nothing changes or removes them. */
@Component(service = EntryTable.class)
public final class EntryTable {

    // Ids go as text with a cast: a null then has the same parameter type as a value, and the prepared statement is
    // never parsed again.
    private static final String INSERT = """
            insert into kernel_audit.entry (at, id, user_id, user_name, module, action, method, path, outcome, problem,
                entity_type, entity_id, patient_id, patient_ids, patient_count, details, address)
            values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid[], ?, ?::jsonb, ?)
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KernelDatabase database;

    @Activate
    public EntryTable(
            @Reference KernelDatabase database, @Reference(target = "(name=audit)") KernelSchema readyTables) {
        this.database = database;
    }

    /** In the thread's clinic, and in its transaction where there is one. */
    void add(Entry entry) {
        database.inClinic(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                fill(insert, entry);
                patients(insert, entry);
                return insert.executeUpdate();
            }
        });
    }

    private static void fill(PreparedStatement insert, Entry entry) throws SQLException {
        Endpoint endpoint = entry.endpoint();
        insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
        insert.setObject(2, entry.id());
        insert.setString(3, text(entry.who().id()));
        insert.setString(4, entry.who().name());
        insert.setString(5, endpoint.module());
        insert.setString(6, endpoint.action());
        insert.setString(7, endpoint.method());
        insert.setString(8, endpoint.path());
        insert.setString(9, entry.outcome());
        insert.setString(10, entry.problem());
        insert.setString(11, entry.subject().type());
        insert.setString(12, text(entry.subject().id()));
        insert.setString(16, details(entry));
        insert.setString(17, entry.who().address());
    }

    private static void patients(PreparedStatement insert, Entry entry) throws SQLException {
        List<UUID> patients = entry.patients();
        insert.setString(13, patients.size() == 1 ? patients.get(0).toString() : null);
        insert.setString(14, patients.size() > 1 ? array(patients) : null);
        if (entry.patientCount() > 0) {
            insert.setInt(15, entry.patientCount());
        } else {
            insert.setNull(15, Types.INTEGER);
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String details(Entry entry) {
        if (entry.details().isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(entry.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of " + entry.endpoint().action() + " cannot be written", e);
        }
    }
}
