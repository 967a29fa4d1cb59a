package com.codecanvas.medspa.core.audit.log;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the current clinic's log. */
@Component(service = AuditLog.class)
public final class AuditLog {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final KernelDatabase database;

    @Activate
    public AuditLog(@Reference KernelDatabase database, @Reference(target = "(name=audit)") KernelSchema readyTables) {
        this.database = database;
    }

    Page<AuditLine> page(AuditFilter filter, Cursor after, int limit) {
        AuditQuery query = new AuditQuery(filter, after);
        List<AuditLine> lines = database.inClinic(connection -> read(connection, query, limit + 1));
        if (lines.size() <= limit) {
            return Page.all(lines);
        }
        AuditLine last = lines.get(limit - 1);
        return new Page<>(
                lines.subList(0, limit),
                Cursor.of(last.at().toInstant(), last.id()).text());
    }

    private static List<AuditLine> read(Connection connection, AuditQuery query, int rows) throws SQLException {
        try (PreparedStatement statement = query.prepare(connection, rows);
                ResultSet found = statement.executeQuery()) {
            List<AuditLine> lines = new ArrayList<>();
            while (found.next()) {
                lines.add(line(found));
            }
            return lines;
        }
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        UUID userId = row.getObject("user_id", UUID.class);
        String action = row.getString("action");
        return new AuditLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class),
                userId == null ? null : new AuditLine.Person(userId, row.getString("user_name")),
                action,
                ActionTitles.of(action),
                row.getString("module"),
                row.getString("entity_type"),
                row.getObject("entity_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getObject("patient_count", Integer.class),
                row.getString("outcome"),
                row.getString("problem"),
                row.getString("method"),
                row.getString("path"),
                row.getString("address"),
                detail(row.getString("details")));
    }

    private static Map<String, Object> detail(String json) {
        if (json == null) {
            return null;
        }
        try {
            return JSON.readValue(json, DETAIL);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry's details cannot be read", e);
        }
    }
}
