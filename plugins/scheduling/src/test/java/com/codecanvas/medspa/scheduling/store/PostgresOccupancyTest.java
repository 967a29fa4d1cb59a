package com.codecanvas.medspa.scheduling.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresOccupancyTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private static final String FILL = "with r as (insert into scheduling.resource"
            + " (id, kind, name, active, position, version)"
            + " select gen_random_uuid(), 'room', 'Room', true, 1, 1 from generate_series(1, 5) returning id),"
            + " s as (insert into scheduling.service (id, name, minutes, hue, requires, active, version)"
            + " values (gen_random_uuid(), 'Peel', 30, 1, '', true, 1) returning id),"
            + " a as (insert into scheduling.appointment"
            + " (id, patient_id, service_id, starts_at, ends_at, status, status_since, version, created_at)"
            + " select gen_random_uuid(), gen_random_uuid(), s.id, t, t + interval '30 minutes', 'booked', t, 1, t"
            + " from s, generate_series(timestamptz '2026-02-01', timestamptz '2026-04-01', interval '1 hour') t"
            + " returning id, starts_at, ends_at)"
            + " select count(*) from r, a";

    /** Under row security a condition that leaks would keep the database from using the index. */
    @Test
    void reads_by_index_under_row_security() {
        String plan = kit.inClinicA(() -> kit.inRequest(() -> {
            run(FILL);
            run("insert into scheduling.allocation (appointment_id, resource_id, starts_at, ends_at, active)"
                    + " select a.id, r.id, a.starts_at, a.ends_at, true from scheduling.appointment a,"
                    + " scheduling.resource r");
            return run("explain " + written());
        }));
        assertThat(plan)
                .containsPattern("Index Scan using \\w+ on allocation")
                .containsPattern("Index Cond: \\(\\(tenant_id = .*resource_id = ANY .*starts_at < .*starts_at >");
    }

    private static String written() {
        return PostgresOccupancy.TAKEN
                .replace("?1", "(select array_agg(id)::text from scheduling.resource)")
                .replace("?2", "timestamptz '2026-03-05'")
                .replace("?3", "timestamptz '2026-02-28 12:00'")
                .replace("?4", "timestamptz '2026-03-01'")
                .replace("?5", "uuid '00000000-0000-0000-0000-000000000000'");
    }

    private static String run(String sql) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = kit.dataSource().getConnection().createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
        }
        return lines.toString();
    }
}
