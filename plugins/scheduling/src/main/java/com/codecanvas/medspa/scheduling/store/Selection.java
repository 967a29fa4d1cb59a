package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.scheduling.domain.Appointments.Query;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The condition, order and limit of a list of appointments. There are few different texts, so the database knows their plans. */
final class Selection {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Selection(Query query) {
        from(query.window().from());
        to(query.window().to());
        if (query.patientId() != null) {
            and("p.patient_id = ?", query.patientId());
        }
        if (query.resourceId() != null) {
            and(
                    "exists (select from scheduling.allocation x where x.tenant_id = p.tenant_id"
                            + " and x.appointment_id = p.id and x.resource_id = ?)",
                    query.resourceId());
        }
        if (!query.cancelledToo()) {
            and("p.status <> ?", "cancelled");
        }
        if (query.after() != null) {
            and("(p.starts_at, p.id) > (?", Timestamp.from(query.after().start()));
            sql.append(", ");
            parameter(query.after().id());
            sql.append(')');
        }
        sql.append(sql.isEmpty() ? "true" : "").append(" order by p.starts_at, p.id limit ");
        parameter(query.limit());
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    private void from(Instant from) {
        if (from != null) {
            // The second condition says nothing new, as an appointment lasts 12 hours at most; it lets the index skip
            // the past.
            and("p.ends_at > ?", Timestamp.from(from));
            and("p.starts_at > ?", Timestamp.from(from.minus(Slot.LONGEST)));
        }
    }

    private void to(Instant to) {
        if (to != null) {
            and("p.starts_at < ?", Timestamp.from(to));
        }
    }

    private void and(String condition, Object value) {
        sql.append(sql.isEmpty() ? "" : " and ");
        int mark = condition.indexOf('?');
        sql.append(condition, 0, mark);
        parameter(value);
        sql.append(condition.substring(mark + 1));
    }

    private void parameter(Object value) {
        parameters.add(value);
        sql.append('?').append(parameters.size());
    }
}
