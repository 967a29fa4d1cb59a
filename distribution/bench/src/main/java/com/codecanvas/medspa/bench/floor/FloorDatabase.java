package com.codecanvas.medspa.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A schema of the floor's own in the platform's database, with tables of the same shape under the same kind of row-level security. */
final class FloorDatabase {

    private static final List<String> TABLES =
            List.of("patient", "patient_token", "appointment", "resource", "allocation", "audit_entry");
    private static final String OWN_CLINIC = "(tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)";

    private final String url;
    private final String password = UUID.randomUUID().toString();

    private FloorDatabase(String url) {
        this.url = url;
    }

    static FloorDatabase create(Path dataFolder) throws IOException, SQLException {
        JsonNode server =
                new ObjectMapper().readTree(dataFolder.resolve("postgres.json").toFile());
        String user = server.get("user").asText();
        String secret = server.get("password").asText();
        FloorDatabase floor =
                new FloorDatabase("jdbc:postgresql://" + server.get("host").asText() + ":"
                        + server.get("port").asInt() + "/"
                        + server.get("database").asText() + "?currentSchema=floor");
        try (Connection admin = DriverManager.getConnection(floor.url, user, secret);
                Statement statement = admin.createStatement();
                InputStream tables = FloorDatabase.class.getResourceAsStream("/floor.sql")) {
            statement.execute("create role floor_app login nosuperuser nobypassrls password '" + floor.password + "'");
            statement.execute("create schema floor");
            statement.execute(
                    "grant connect on database " + server.get("database").asText() + " to floor_app");
            statement.execute("grant usage on schema floor to floor_app");
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            for (String table : TABLES) {
                statement.execute("alter table " + table + " enable row level security");
                statement.execute("alter table " + table + " force row level security");
                statement.execute(
                        "create policy clinic on " + table + " using " + OWN_CLINIC + " with check " + OWN_CLINIC);
                statement.execute("grant select, insert, update on " + table + " to floor_app");
            }
        }
        return floor;
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "floor_app", password);
        connection.setAutoCommit(false);
        return connection;
    }
}
