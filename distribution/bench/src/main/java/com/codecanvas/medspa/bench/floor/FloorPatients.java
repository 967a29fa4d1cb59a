package com.codecanvas.medspa.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Patients over bare JDBC, with the encryption and the search tokens of the platform. */
final class FloorPatients {

    static final int MOST_FOUND = 50;
    private static final List<String> FIELDS =
            List.of("given_name", "family_name", "preferred_name", "birth_date", "email", "phone", "details");
    private static final String COLUMNS = "p.id, p." + String.join(", p.", FIELDS) + ", p.status, p.version";

    private final FloorKeys keys;
    private final UUID clinic;

    FloorPatients(FloorKeys keys, UUID clinic) {
        this.keys = keys;
        this.clinic = clinic;
    }

    Map<String, Object> create(Connection connection, JsonNode input, List<UUID> patients) throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("given_name", input.path("givenName").asText());
        plain.put("family_name", input.path("familyName").asText());
        plain.put("birth_date", input.path("birthDate").asText());
        plain.put("email", input.path("email").asText());
        plain.put("phone", input.path("phone").asText());
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into patient (tenant_id, id, "
                        + String.join(", ", FIELDS)
                        + ", status, version, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', 1, now(), now())")) {
            insert.setObject(1, clinic);
            insert.setObject(2, id);
            for (int i = 0; i < FIELDS.size(); i++) {
                insert.setBytes(i + 3, keys.encrypt(FIELDS.get(i), plain.get(FIELDS.get(i))));
            }
            insert.executeUpdate();
        }
        insertTokens(connection, id, plain);
        patients.add(id);
        Map<String, Object> body = new LinkedHashMap<>(plain);
        body.put("id", id);
        return body;
    }

    private void insertTokens(Connection connection, UUID id, Map<String, String> plain) throws Exception {
        List<byte[]> tokens = new ArrayList<>();
        for (String name : List.of(plain.get("given_name"), plain.get("family_name"))) {
            String word = name.toLowerCase(Locale.ROOT);
            for (int length = 1; length <= Math.min(12, word.length()); length++) {
                tokens.add(keys.token("name:" + word.substring(0, length)));
            }
        }
        for (String field : List.of("phone", "email", "birth_date")) {
            tokens.add(keys.token(field + ":" + plain.get(field)));
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into patient_token (tenant_id, token, patient_id) select ?, token, ? from unnest(?) as token on conflict do nothing")) {
            insert.setObject(1, clinic);
            insert.setObject(2, id);
            insert.setArray(3, connection.createArrayOf("bytea", tokens.toArray(new byte[0][])));
            insert.executeUpdate();
        }
    }

    Map<String, Object> read(Connection connection, UUID id, List<UUID> patients) throws Exception {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + COLUMNS + " from patient p where p.id = ? and p.tenant_id = ?")) {
            select.setObject(1, id);
            select.setObject(2, clinic);
            return opened(select, patients).get(0);
        }
    }

    List<Map<String, Object>> search(Connection connection, String prefix, List<UUID> patients) throws Exception {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from patient_token t join patient p on p.tenant_id = t.tenant_id and p.id = t.patient_id"
                + " where t.tenant_id = ? and t.token = ? and p.status = 'active' limit 201")) {
            select.setObject(1, clinic);
            select.setBytes(2, keys.token("name:" + prefix.toLowerCase(Locale.ROOT)));
            List<Map<String, Object>> found = opened(select, patients);
            found.sort(Comparator.comparing(patient -> String.valueOf(patient.get("family_name"))));
            return found.subList(0, Math.min(MOST_FOUND, found.size()));
        }
    }

    /** Names for the calendar, read in one statement. */
    Map<UUID, String> names(Connection connection, List<UUID> ids) throws SQLException, GeneralSecurityException {
        Map<UUID, String> names = new LinkedHashMap<>();
        Array array = connection.createArrayOf("uuid", ids.toArray());
        try (PreparedStatement select = connection.prepareStatement(
                "select id, given_name, family_name from patient where tenant_id = ? and id = any(?)")) {
            select.setObject(1, clinic);
            select.setArray(2, array);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.put(
                            rows.getObject(1, UUID.class),
                            keys.decrypt("given_name", rows.getBytes(2)) + " "
                                    + keys.decrypt("family_name", rows.getBytes(3)));
                }
            }
        }
        return names;
    }

    private List<Map<String, Object>> opened(PreparedStatement select, List<UUID> patients) throws Exception {
        List<Map<String, Object>> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Map<String, Object> patient = new LinkedHashMap<>();
                UUID id = rows.getObject(1, UUID.class);
                patient.put("id", id);
                for (int i = 0; i < FIELDS.size(); i++) {
                    patient.put(FIELDS.get(i), keys.decrypt(FIELDS.get(i), rows.getBytes(i + 2)));
                }
                patients.add(id);
                found.add(patient);
            }
        }
        return found;
    }
}
