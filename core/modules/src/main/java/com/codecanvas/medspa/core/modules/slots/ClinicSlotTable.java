package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.tenancy.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;

/** The statements on {@code kernel_modules.clinic_slot}; row security picks the clinic. */
final class ClinicSlotTable {

    private static final String CHOOSE =
            "insert into kernel_modules.clinic_slot (slot_id, provider, fallback, changed_by, changed_by_name)"
                    + " values (?, ?, ?, ?, ?) on conflict (tenant_id, slot_id) do update set provider = excluded.provider,"
                    + " fallback = excluded.fallback, changed_at = now(), changed_by = excluded.changed_by,"
                    + " changed_by_name = excluded.changed_by_name";

    private ClinicSlotTable() {}

    static Map<String, SlotChoice> read(Connection connection) throws SQLException {
        Map<String, SlotChoice> choices = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(
                        "select slot_id, provider, fallback from kernel_modules.clinic_slot");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                choices.put(rows.getString(1), new SlotChoice(rows.getString(2), rows.getString(3)));
            }
        }
        return Map.copyOf(choices);
    }

    static void choose(Connection connection, String slotId, SlotChoice choice, Actor actor) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(CHOOSE)) {
            write.setString(1, slotId);
            write.setString(2, choice.provider());
            write.setString(3, choice.fallback());
            write.setObject(4, actor == null ? null : actor.userId(), Types.OTHER);
            write.setString(5, actor == null ? null : actor.name());
            write.executeUpdate();
        }
    }

    static void leaveToPlatform(Connection connection, String slotId) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kernel_modules.clinic_slot where slot_id = ?")) {
            delete.setString(1, slotId);
            delete.executeUpdate();
        }
    }
}
