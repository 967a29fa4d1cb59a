package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.encryption.internal.FileRootKey;
import com.codecanvas.medspa.core.encryption.internal.SecretRootKey;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.schema.KernelInstallation;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.schema.Script;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

    private static final String TABLE = """
            create table t (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));
            alter table t enable row level security;
            alter table t force row level security;
            create policy clinic on t using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
                with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
            """;

    private final KernelKit kernel = KernelKit.shared();
    private final OwnerDatabase owner = new OwnerDatabase(kernel.server());

    @TempDir
    Path data;

    private static Script script(String name, String sql) {
        return new Script(name, sql);
    }

    private void prepare(String module, Script... scripts) {
        // Anew, as after a restart.
        new Schemas(owner).prepare(SchemaPlan.ofModule(module, new Scripts(List.of(scripts))));
    }

    private String text(String sql) throws Exception {
        try (Connection connection = kernel.ownerConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Test
    void anUnchangedSchemaIsNotTouchedAtTheNextStart() throws Exception {
        Script first = script("V1__t.sql", TABLE);
        prepare("warm", first);
        String prepared = "select prepared_at::text from kernel.schema_state where schema_name = 'warm'";
        String before = text(prepared);
        prepare("warm", first);
        assertThat(text(prepared)).isEqualTo(before);
        prepare("warm", first, script("V2__more.sql", "alter table t add column more text;"));
        assertThat(text(prepared)).isNotEqualTo(before);
    }

    @Test
    void aFailingMigrationIsRefusedWithItsReasonAndLeavesNothing() throws Exception {
        assertThatThrownBy(() -> prepare("broken", script("V1__t.sql", TABLE + "alter table nowhere add x int;")))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("Module broken is refused: a migration failed")
                .hasMessageContaining("V1__t.sql")
                .hasMessageContaining("relation \"nowhere\" does not exist");
        assertThat(text("select to_regclass('broken.t')::text")).isNull();
    }

    @Test
    void anUpgradeThatBreaksAnIsolationRuleLeavesTheSchemaAsItWas() throws Exception {
        SchemaFixture schema = new SchemaFixture("refused");
        schema.prepare(SchemaFixture.version());
        String prepared = schema.prepared();
        String price = "alter table t add column price bigint;";
        Map<String, String> careless = SchemaFixture.version(
                "V2__price.sql", price, "V3__open.sql", "alter table t no force row level security;");
        assertThatThrownBy(() -> schema.prepare(careless))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessage("Module refused is refused: t: row level security must be forced");
        assertThat(schema.columns()).isNull();
        assertThat(schema.history()).isEqualTo("1");
        assertThat(schema.prepared()).isEqualTo(prepared);
        schema.prepare(SchemaFixture.version());
        schema.prepare(SchemaFixture.version("V2__price.sql", price));
        assertThat(schema.columns()).isEqualTo("price");
    }

    @Test
    void aFirstSchemaThatBreaksARuleHasNoTables() throws Exception {
        assertThatThrownBy(() -> prepare("stray", script("V1__t.sql", TABLE + "create sequence s;")))
                .hasMessageContaining("s: a sequence");
        assertThat(text("select to_regclass('stray.t')::text")).isNull();
        prepare("stray", script("V1__t.sql", TABLE));
        assertThat(text("select to_regclass('stray.t')::text")).isEqualTo("stray.t");
    }

    @Test
    void aStepThatRunsInNoTransactionIsRefusedBeforeItRuns() throws Exception {
        prepare("lone", script("V1__t.sql", TABLE));
        assertThatThrownBy(() -> prepare(
                        "lone",
                        script("V1__t.sql", TABLE),
                        script("V2__i.sql", "create index concurrently lone_i on t (tenant_id);")))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("V2__i.sql has a statement that runs in no transaction");
        assertThat(text("select to_regclass('lone.lone_i')::text")).isNull();
        assertThat(text("select count(*)::text from lone.flyway_history")).isEqualTo("1");
    }

    @Test
    void tablesOfANewerVersionAreRefused() {
        Script first = script("V1__t.sql", TABLE);
        prepare("newer", first, script("V2__more.sql", "alter table t add column more text;"));
        assertThatThrownBy(() -> prepare("newer", first))
                .hasMessage(
                        "Module newer is refused: its tables were written by a newer version, which ran V2__more.sql;"
                                + " there is no way back from that");
    }

    @Test
    void aMigrationMayTakeRightsBack() throws Exception {
        prepare("append-only", script("V1__t.sql", TABLE + "revoke update, delete on t from medspa_m_append_only;"));
        assertThat(text("select has_table_privilege('medspa_m_append_only', 'append_only.t', 'insert')::text"
                        + " || has_table_privilege('medspa_m_append_only', 'append_only.t', 'delete')::text"))
                .isEqualTo("truefalse");
    }

    @Test
    void theApplicationRoleHasNoRightsOfItsOwn() throws Exception {
        assertThat(text("select concat_ws(',', rolsuper, rolinherit, rolbypassrls, rolcreaterole, rolcanlogin)"
                        + " from pg_roles where rolname = 'medspa_app'"))
                .isEqualTo("f,f,f,f,t");
        assertThat(text("select has_schema_privilege('medspa_app', 'kernel', 'usage')::text"))
                .isEqualTo("false");
    }

    @Test
    void aRootKeyOfAnotherInstallationIsRefusedBeforeAnythingIsWritten() throws Exception {
        KernelInstallation installation = new KernelInstallation(owner);
        assertThat(installation.canary())
                .hasValueSatisfying(canary -> assertThat(new SecretRootKey(new byte[32]).opens(canary))
                        .isTrue());
        assertThatThrownBy(() -> new FileRootKey(data, installation)).hasMessageContaining("is missing");
        var foreign = new FileRootKey(data, java.util.Optional::empty);
        assertThatThrownBy(() -> new FileRootKey(data, installation)).hasMessageContaining("is not the one");
        assertThat(installation.canary())
                .hasValueSatisfying(canary -> assertThat(foreign.opens(canary)).isFalse());
    }

    @Test
    void anotherStartWithTheSameRootKeyChangesNothing() throws Exception {
        String state = "select string_agg(schema_name || prepared_at, ',' order by schema_name)"
                + " from kernel.schema_state where schema_name like '(%' or schema_name = 'kernel'";
        String before = text(state);
        var unused = new KernelInstallation(owner).prepare(kernel.rootKey(), ScriptFolders.kernel("kernel"));
        assertThat(text(state)).isEqualTo(before).contains("(roles-1)");
    }
}
