package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.ClinicDesk;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of the module {@code studies} of one clinic, raw. */
final class StudiesDesk {

    static final String MODULE = "studies";
    private static final KernelKit KIT = ClinicDesk.KIT;

    final ClinicDesk clinic;

    StudiesDesk(ClinicDesk clinic) {
        this.clinic = clinic;
    }

    static ModuleTables tables() {
        return KIT.moduleTables();
    }

    int run(String sql, Object... parameters) {
        return clinic.request(() -> tables().inClinic(MODULE, connection -> run(connection, sql, parameters)));
    }

    private static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** All rows of the clinic as one text, to compare. */
    String rows(String table) {
        return clinic.request(() -> tables().inClinic(MODULE, connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                            "select string_agg(t::text, E'\\n' order by t::text) from studies." + table + " t");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }));
    }

    String everything() {
        return String.join("\n", rows("visit"), rows("picture"), rows("folder"), rows("course"), rows("step"));
    }

    UUID visit(String note) {
        UUID id = UUID.randomUUID();
        clinic.request(() -> {
            byte[] sealed = KIT.cipher().encrypt("studies.visit.note", note.getBytes(StandardCharsets.UTF_8));
            tables().inClinic(
                            MODULE,
                            connection -> run(
                                    connection,
                                    "insert into studies.visit (id, note, token, details, price) values (?, ?, ?, '{\"b\": [1, 2]}', 12.50)",
                                    id,
                                    sealed,
                                    new byte[] {1, 2, 3}));
        });
        return id;
    }

    void picture(UUID visit, int yearsAgo) {
        run(
                "insert into studies.picture (id, visit_id, taken_on) values (?, ?, current_date - make_interval(years => ?))",
                UUID.randomUUID(),
                visit,
                yearsAgo);
    }

    UUID folder(UUID parent, int yearsAgo) {
        UUID id = UUID.randomUUID();
        run(
                "insert into studies.folder (id, parent_id, created_at) values (?, ?::uuid, now() - make_interval(years => ?))",
                id,
                parent == null ? null : parent.toString(),
                yearsAgo);
        return id;
    }

    void courseWithStep() {
        UUID course = UUID.randomUUID();
        UUID step = UUID.randomUUID();
        run("insert into studies.course (id) values (?)", course);
        run("insert into studies.step (id, course_id) values (?, ?)", step, course);
        run("update studies.course set current_step = ? where id = ?", step, course);
    }
}
