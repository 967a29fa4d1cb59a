package com.codecanvas.medspa.core.persistence.schema;

import java.util.List;

/** Rules for what else a schema may hold: ways around a table's policy are refused. */
final class ObjectRules {

    static final List<IsolationRule> ALL = List.of(
            new IsolationRule("views", """
                    select c.relname || ': a view must be made with (security_invoker = true)'
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace join plan on n.nspname = plan.schema_name
                    where c.relkind = 'v' and not exists (select 1 from pg_options_to_table(c.reloptions) o
                        where o.option_name = 'security_invoker' and o.option_value in ('true', 'on', 'yes', '1')) order by 1
                    """),
            new IsolationRule("copies", """
                    select c.relname || ': ' || case c.relkind when 'm' then 'materialized views' else 'foreign tables' end
                        || ' have no row security'
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace join plan on n.nspname = plan.schema_name
                    where c.relkind in ('m', 'f') order by 1
                    """),
            new IsolationRule("sequences", """
                    select c.relname || ': a sequence (serial, identity) tells one clinic how much others add; use UUIDv7 ids'
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace join plan on n.nspname = plan.schema_name
                    where c.relkind = 'S' order by 1
                    """),
            new IsolationRule("functions", """
                    select p.proname || ': a function must not be security definer'
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join plan on n.nspname = plan.schema_name
                    where p.prosecdef order by 1
                    """),
            new IsolationRule("clinic in functions", """
                    select p.proname || ': a function must not choose the clinic or the role'
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join plan on n.nspname = plan.schema_name
                    where p.prosrc ~* 'set_config|app\\.tenant_id|\\mset\\s+(local\\s+|session\\s+)?(role|session)' order by 1
                    """),
            new IsolationRule("rules", """
                    select t.relname || ': rewrite rule ' || r.rulename || ' is not allowed'
                    from tables t join pg_rewrite r on r.ev_class = t.oid order by 1
                    """));

    private ObjectRules() {}
}
