package com.codecanvas.medspa.core.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.SqlState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTableTest {

    private static final String REFUSED = "42501";

    private final AuditDesk desk = new AuditDesk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kernel_audit.entry set outcome = 'ok'",
                "delete from kernel_audit.entry",
                "truncate kernel_audit.entry",
                "drop table kernel_audit.entry",
                "alter table kernel_audit.entry disable row level security",
                "create table kernel_audit.more (id integer)"
            })
    void nobodyChangesTheLog(String statement) throws Exception {
        desk.inClinicA(() -> {
            desk.request(() -> {});
            assertThatThrownBy(() -> execute(statement))
                    .satisfies(refused -> assertThat(SqlState.of(refused)).contains(REFUSED));
            assertThat(desk.rows()).hasSize(1);
        });
    }

    @Test
    void aMonthsPartitionIsReachedThroughTheTableAlone() throws Exception {
        String month = ask("select 'entry_' || to_char(now() at time zone 'UTC', 'YYYY_MM')");
        for (String statement : List.of("select * from ", "delete from ", "insert into ")) {
            String whole =
                    statement + "kernel_audit." + month + (statement.startsWith("insert") ? " default values" : "");
            assertThatThrownBy(() -> desk.inClinicA(() -> execute(whole)))
                    .satisfies(refused -> assertThat(SqlState.of(refused)).contains(REFUSED));
        }
    }

    @Test
    void theOtherClinicSeesNothingAndWritesNothingHere() throws Exception {
        desk.inClinicA(() -> desk.request(() -> desk.audit.patient(UUID.randomUUID())));
        desk.as(desk.kernel.clinicB(), AuditDesk.OLIVIA, () -> {
            assertThat(desk.rows()).isEmpty();
            assertThatThrownBy(() ->
                            execute("insert into kernel_audit.entry (tenant_id, at, id, module, action, method, path,"
                                    + " outcome) values ('"
                                    + desk.kernel.clinicA().id() + "', now(), gen_random_uuid(), 'm', '"
                                    + desk.action + "', 'GET', 'p', 'ok')"))
                    .satisfies(refused -> assertThat(SqlState.of(refused)).contains(REFUSED));
        });
    }

    @Test
    void withoutAClinicNothingIsSeen() throws Exception {
        desk.inClinicA(() -> desk.request(() -> {}));
        assertThat(ask("select count(*)::text from kernel_audit.entry")).isEqualTo("0");
    }

    @Test
    void monthsAreReadyHalfAYearAheadAndPreparedOnce() {
        assertThat(ask("select kernel_audit.prepare_months()::text")).isEmpty();
        String months = "select count(*)::text from pg_inherits where inhparent = 'kernel_audit.entry'::regclass";
        assertThat(ask(months)).isEqualTo("8");
        assertThat(ask(
                        "select (to_regclass('kernel_audit.entry_' || to_char((now() at time zone 'UTC') + interval '6 months',"
                                + " 'YYYY_MM')) is not null)::text"))
                .isEqualTo("true");
    }

    @Test
    void theInsertIsParsedOnceWhateverIsMissingInAnEntry() throws Exception {
        desk.inClinicA(() -> desk.kernel.transactions().call(() -> {
            for (int i = 0; i < 20; i++) {
                desk.trail.begin("patients", desk.action, "GET", "patients");
                if (i % 2 == 0) {
                    desk.audit.patients(List.of(UUID.randomUUID(), UUID.randomUUID()));
                    desk.audit.detail("count", i);
                }
                if (i % 3 == 0) {
                    desk.audit.entity("patient", UUID.randomUUID());
                }
                desk.trail.succeed();
            }
            String plans = desk.kernel
                    .database()
                    .inClinic(connection -> single(
                            connection,
                            "select (count(*) <= 2) || ' ' || (max(generic_plans + custom_plans) > 10) from pg_prepared_statements"
                                    + " where statement like 'insert into kernel_audit.entry%'"));
            // One for the transaction's first statement, with which clinic and role travel, and one for all others.
            assertThat(plans).isEqualTo("true true");
            return null;
        }));
    }

    private void execute(String sql) {
        desk.kernel.database().inClinic(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private String ask(String sql) {
        return desk.kernel.database().global(connection -> single(connection, sql));
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
