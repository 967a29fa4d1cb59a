package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Script;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad schema for each rule, with the words that its author gets to read. */
class IsolationGuardTest {

    private static final String TENANT =
            "tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid";
    private static final String CLINIC = "(tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)";
    private static final String SECURED =
            "alter table t enable row level security; alter table t force row level security;";
    private static final String POLICY =
            SECURED + "create policy clinic on t using " + CLINIC + " with check " + CLINIC + ";";
    private static final String GOOD =
            "create table t (" + TENANT + ", id uuid not null, n bigint, primary key (tenant_id, id));" + POLICY;
    private static final String EXACTLY = "(tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)";

    private static int count;

    private static String prepare(String sql) {
        // Each schema of its own, so that no case depends on another.
        String module = "guard-" + ++count;
        Scripts scripts = new Scripts(List.of(new Script("V1__bad.sql", sql)));
        KernelKit.shared().schemas().prepare(SchemaPlan.ofModule(module, scripts));
        return module;
    }

    private static Arguments bad(String sql, String message) {
        return Arguments.of(sql, message);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                bad(
                        "create table t (id uuid primary key);" + SECURED
                                + "create policy clinic on t using (true) with check (true);",
                        "t: needs a column \"tenant_id uuid not null\""),
                bad(
                        "create table t (tenant_id uuid, id uuid not null, primary key (id));" + POLICY,
                        "t: needs a column \"tenant_id uuid not null\""),
                bad(
                        "create table t (" + TENANT + ", id uuid, primary key (tenant_id, id));",
                        "t: row level security must be enabled and forced"),
                bad(
                        "create table t (" + TENANT + ", id uuid, primary key (tenant_id, id));" + POLICY
                                + "alter table t no force row level security;",
                        "t: row level security must be forced"),
                bad(
                        "create table t (" + TENANT + ", id uuid, primary key (tenant_id, id));" + SECURED,
                        "t: needs exactly one policy, not 0"),
                bad(
                        GOOD + "create policy more on t using (true) with check (true);",
                        "t: needs exactly one policy, not 2"),
                bad(
                        GOOD + "drop policy clinic on t; create policy clinic on t for select using " + CLINIC,
                        "t: policy clinic must be permissive, for all commands and to public or the module's role"),
                bad(
                        GOOD + "drop policy clinic on t; create policy clinic on t using (" + CLINIC
                                + " or true) with check " + CLINIC,
                        "t: policy clinic must have using " + EXACTLY),
                bad(
                        GOOD + "drop policy clinic on t; create policy clinic on t using " + CLINIC,
                        "t: policy clinic must have with check " + EXACTLY),
                bad(
                        GOOD + "grant select on t to public;",
                        "t: grants select to public, which is not the module's role"));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                bad(
                        "create table t (" + TENANT + ", id uuid not null);" + POLICY,
                        "t: needs a primary key (tenant_id, ...)"),
                bad(
                        "create table t (" + TENANT + ", id uuid, primary key (id, tenant_id));" + POLICY,
                        "t: primary key t_pkey must begin with tenant_id"),
                bad(GOOD + "alter table t add unique (n);", "t: unique constraint t_n_key must begin with tenant_id"),
                bad(GOOD + "create unique index by_n on t (n);", "t: unique index by_n must begin with tenant_id"),
                bad(GOOD + "create index by_n on t (n, tenant_id);", "t: index by_n must begin with tenant_id"),
                bad(GOOD + "create index by_text on t (lower(n::text));", "t: index by_text must begin with tenant_id"),
                bad(
                        GOOD + "alter table t add exclude using gist (id with =, int8range(n, n + 1) with &&);",
                        "t: exclusion constraint t_id_int8range_excl must include tenant_id with ="),
                bad(
                        GOOD + "alter table t add exclude using gist (tenant_id with <>, id with =);",
                        "t: exclusion constraint t_tenant_id_id_excl must include tenant_id with ="),
                bad(
                        GOOD
                                + "alter table t add unique (tenant_id, n); alter table t add column o uuid, add column p bigint;"
                                + "alter table t add foreign key (o, p) references t (tenant_id, n);",
                        "t: foreign key t_o_p_fkey must begin with tenant_id on both sides"),
                bad(
                        GOOD + "alter table t add foreign key (tenant_id) references kernel.clinic (id);",
                        "t: foreign key t_tenant_id_fkey must stay in the module's schema"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                bad(
                        GOOD + "create view v as select * from t;",
                        "v: a view must be made with (security_invoker = true)"),
                bad(
                        GOOD + "create materialized view m as select * from t;",
                        "m: materialized views have no row security"),
                bad(
                        GOOD + "create sequence s;",
                        "s: a sequence (serial, identity) tells one clinic how much others add; use UUIDv7 ids"),
                bad(
                        GOOD + "alter table t add column s bigint generated always as identity;",
                        "t_s_seq: a sequence (serial, identity) tells one clinic how much others add; use UUIDv7 ids"),
                bad(
                        GOOD
                                + "create function f() returns bigint language sql security definer as 'select count(*) from t';",
                        "f: a function must not be security definer"),
                bad(
                        GOOD
                                + "create function f() returns text language sql as $$ select set_config('a.b', '', true) $$;",
                        "f: a function must not choose the clinic or the role"),
                bad(
                        GOOD + "create rule quiet as on delete to t do instead nothing;",
                        "t: rewrite rule quiet is not allowed"),
                bad(GOOD + "create table public.stray (id int);", "public.stray: is outside the module's schema"));
    }

    @ParameterizedTest
    @MethodSource({"tables", "keys", "others"})
    void aSchemaThatBreaksARuleIsRefusedInPlainWords(String sql, String message) throws Exception {
        try {
            assertThatThrownBy(() -> prepare(sql))
                    .isInstanceOf(SchemaRefusedException.class)
                    .hasMessageStartingWith("Module guard-" + count + " is refused: ")
                    .satisfies(e -> assertThat(e.getMessage().split(": ", 2)[1].split("; (?=\\w+: )"))
                            .contains(message));
        } finally {
            try (var connection = KernelKit.shared().ownerConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop table if exists public.stray");
            }
        }
    }

    @Test
    void aGoodSchemaPasses() {
        assertThat(prepare(GOOD
                        + "alter table t add exclude using gist (tenant_id with =, id with =, int8range(n, n + 1) with &&);"
                        + "create index by_n on t (tenant_id, n) where n > 0;"
                        + "alter table t add column parent uuid;"
                        + "alter table t add foreign key (tenant_id, parent) references t (tenant_id, id);"
                        + "create view v with (security_invoker = true) as select * from t;"
                        + "create function f() returns trigger language plpgsql as 'begin return new; end';"
                        + "create trigger touched before insert on t for each row execute function f();"))
                .startsWith("guard-");
    }

    @Test
    void everyViolationIsToldAtOnce() {
        assertThatThrownBy(() -> prepare("create table t (id uuid primary key);"))
                .hasMessageContaining("t: needs a column")
                .hasMessageContaining("t: row level security must be enabled and forced")
                .hasMessageContaining("t: primary key t_pkey must begin with tenant_id");
    }
}
