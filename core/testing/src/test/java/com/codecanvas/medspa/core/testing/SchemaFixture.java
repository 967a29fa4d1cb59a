package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.core.persistence.ModuleSchemas.Versions;
import com.codecanvas.medspa.core.persistence.bundle.PackagedSchemas;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** One module's schema on the shared database, with what each version of the module brings. */
final class SchemaFixture {

    private static final String TABLE = """
            create table t (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));
            alter table t enable row level security;
            alter table t force row level security;
            create policy clinic on t using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
                with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
            """;

    private final KernelKit kernel = KernelKit.shared();
    private final String module;

    SchemaFixture(String module) {
        this.module = module;
    }

    /** The scripts of a version: the table, and these. */
    static Map<String, String> version(String... namesAndTexts) {
        Map<String, String> scripts = new TreeMap<>(Map.of("V1__t.sql", TABLE));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            scripts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return scripts;
    }

    /** Anew, as a node that has just started sees it. */
    PackagedSchemas node() {
        return new PackagedSchemas(new Schemas(new OwnerDatabase(kernel.server())));
    }

    void prepare(Map<String, String> scripts) {
        node().prepare(module, scripts);
    }

    void undo(Map<String, String> older, Map<String, String> newer) {
        node().undo(module, new Versions(older, newer));
    }

    /** The table's columns after its keys. */
    String columns() throws SQLException {
        return text("select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns"
                + " where table_schema = '" + module + "' and table_name = 't' and ordinal_position > 2");
    }

    String history() throws SQLException {
        return text("select string_agg(version, ',' order by installed_rank) from " + module + ".flyway_history");
    }

    String prepared() throws SQLException {
        return text("select digest || prepared_at from kernel.schema_state where schema_name = '" + module + "'");
    }

    void run(String sql) throws SQLException {
        try (Connection connection = kernel.ownerConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = kernel.ownerConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
