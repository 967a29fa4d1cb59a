package com.codecanvas.medspa.core.persistence.schema;

import java.util.List;

/** Rules for a table itself: its tenant column, its policy, its rights. */
final class TableRules {

    static final List<IsolationRule> ALL = List.of(
            new IsolationRule("tenant column", """
                    select relname || ': needs a column "tenant_id uuid not null"' from tables where tenant is null
                    order by 1
                    """),
            new IsolationRule("row security", """
                    select relname || ': row level security must be '
                        || case when relrowsecurity then 'forced' when relforcerowsecurity then 'enabled' else 'enabled and forced' end
                    from tables where not (relrowsecurity and relforcerowsecurity) order by 1
                    """),
            new IsolationRule("one policy", """
                    select t.relname || ': needs exactly one policy, not ' || count(p.oid)
                    from tables t left join pg_policy p on p.polrelid = t.oid group by t.relname having count(p.oid) <> 1 order by 1
                    """),
            new IsolationRule("the policy", """
                    select t.relname || ': policy ' || p.polname || ' must be permissive, for all commands and to public or the module''s role'
                    from tables t join pg_policy p on p.polrelid = t.oid, plan
                    where not (p.polpermissive and p.polcmd = '*' and (p.polroles = '{0}'
                        or p.polroles = array[(select oid from pg_roles where rolname = plan.role_name)])) order by 1
                    """),
            new IsolationRule("using", policyText("polqual", "using")),
            new IsolationRule("with check", policyText("polwithcheck", "with check")),
            new IsolationRule("rights", """
                    select t.relname || ': grants ' || string_agg(distinct lower(g.privilege_type), ', ') || ' to '
                        || coalesce(r.rolname, 'public') || ', which is not the module''s role'
                    from tables t cross join plan cross join aclexplode(t.relacl) g left join pg_roles r on r.oid = g.grantee
                    where g.grantee <> t.relowner and r.rolname is distinct from plan.role_name
                    group by t.relname, r.rolname order by 1
                    """));

    private TableRules() {}

    private static String policyText(String column, String clause) {
        return """
                select t.relname || ': policy ' || p.polname || ' must have %2$s (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)'
                from tables t join pg_policy p on p.polrelid = t.oid
                where pg_get_expr(p.%1$s, p.polrelid) is distinct from
                    '(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)' order by 1
                """.formatted(column, clause);
    }
}
