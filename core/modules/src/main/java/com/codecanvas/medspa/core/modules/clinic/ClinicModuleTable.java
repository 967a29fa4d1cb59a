package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.modules.clinic.ClinicChoices.Choice;
import com.codecanvas.medspa.core.tenancy.Actor;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements on {@code kernel_modules.clinic_module}; row security picks the clinic. */
final class ClinicModuleTable {

    private static final String READ =
            "select module_id, enabled, settings, changed_at, changed_by_name, consented_data, consented_permissions,"
                    + " consented_at, consented_by_name from kernel_modules.clinic_module";
    private static final String SWITCH =
            "insert into kernel_modules.clinic_module (module_id, enabled, changed_by, changed_by_name)"
                    + " values (?, ?, ?, ?) on conflict (tenant_id, module_id) do update set enabled = excluded.enabled,"
                    + " changed_at = now(), changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name";
    private static final String KEEP =
            "insert into kernel_modules.clinic_module (module_id, settings, changed_by, changed_by_name)"
                    + " values (?, ?, ?, ?) on conflict (tenant_id, module_id) do update set settings = excluded.settings,"
                    + " changed_at = now(), changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name";

    private static final String AGREE =
            "update kernel_modules.clinic_module set consented_data = ?, consented_permissions = ?, consented_at = now(),"
                    + " consented_by = ?, consented_by_name = ? where module_id = ?";

    private ClinicModuleTable() {}

    static ClinicChoices read(Connection connection) throws SQLException {
        Map<String, Choice> choices = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(READ);
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                choices.put(
                        rows.getString(1),
                        new Choice(
                                (Boolean) rows.getObject(2),
                                rows.getBytes(3),
                                consent(rows),
                                rows.getObject(4, OffsetDateTime.class).toInstant(),
                                rows.getString(5)));
            }
        }
        return new ClinicChoices(choices);
    }

    private static Consent consent(ResultSet rows) throws SQLException {
        OffsetDateTime at = rows.getObject(8, OffsetDateTime.class);
        return at == null
                ? null
                : new Consent(texts(rows.getArray(6)), texts(rows.getArray(7)), at.toInstant(), rows.getString(9));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static void enable(Connection connection, String moduleId, boolean enabled, Actor actor) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(SWITCH)) {
            write.setBoolean(2, enabled);
            write(write, moduleId, actor);
        }
    }

    static void consent(Connection connection, String moduleId, Asked asked, Actor actor) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(AGREE)) {
            write.setArray(
                    1, connection.createArrayOf("text", asked.patientData().toArray()));
            write.setArray(
                    2, connection.createArrayOf("text", asked.permissions().toArray()));
            write.setObject(3, actor == null ? null : actor.userId(), java.sql.Types.OTHER);
            write.setString(4, actor == null ? null : actor.name());
            write.setString(5, moduleId);
            write.executeUpdate();
        }
    }

    static void keep(Connection connection, String moduleId, byte[] settings, Actor actor) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(KEEP)) {
            write.setBytes(2, settings);
            write(write, moduleId, actor);
        }
    }

    private static void write(PreparedStatement write, String moduleId, Actor actor) throws SQLException {
        UUID userId = actor == null ? null : actor.userId();
        write.setString(1, moduleId);
        write.setObject(3, userId, java.sql.Types.OTHER);
        write.setString(4, actor == null ? null : actor.name());
        write.executeUpdate();
    }
}
