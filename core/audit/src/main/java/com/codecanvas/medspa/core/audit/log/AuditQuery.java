package com.codecanvas.medspa.core.audit.log;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The statement for a filter: only the conditions that it sets, newest first. */
final class AuditQuery {

    private static final String SELECT = """
            select id, at, user_id, user_name, action, module, entity_type, entity_id, patient_id, patient_count,
                outcome, problem, method, path, address, details
            from kernel_audit.entry where true""";

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> values = new ArrayList<>();

    AuditQuery(AuditFilter filter, Cursor after) {
        where(" and at >= ?", time(filter.from()));
        where(" and at < ?", time(filter.to()));
        where(" and user_id = ?", filter.userId());
        where(" and action ^@ ?", filter.action());
        where(" and module = ?", filter.module());
        where(" and outcome = ?", filter.outcome());
        if (filter.patientId() != null) {
            where(" and (patient_id = ?", filter.patientId());
            where(" or patient_ids is not null and ? = any (patient_ids))", filter.patientId());
        }
        if (after != null) {
            after(after);
        }
    }

    private void after(Cursor cursor) {
        try {
            where(" and (at, id) < (?", time(Instant.parse(cursor.keys().get(0))));
            where(", ?)", UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.malformed("The cursor is not one that this list gave out.", e);
        }
    }

    private void where(String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static Object time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    PreparedStatement prepare(Connection connection, int rows) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql + " order by at desc, id desc limit " + rows);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
