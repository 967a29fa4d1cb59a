package com.codecanvas.medspa.core.persistence.schema;

import java.util.List;

/** Rules for keys, indexes and foreign keys: each must tell clinics apart, or it tells one clinic of another's rows. */
final class KeyRules {

    static final List<IsolationRule> ALL = List.of(
            new IsolationRule("primary key", """
                    select t.relname || ': needs a primary key (tenant_id, ...)' from tables t
                    where not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p') order by 1
                    """),
            new IsolationRule("keys and indexes", """
                    select t.relname || ': ' || case when i.indisprimary then 'primary key' when k.oid is not null then 'unique constraint'
                        when i.indisunique then 'unique index' else 'index' end || ' ' || c.relname || ' must begin with tenant_id'
                    from tables t join pg_index i on i.indrelid = t.oid join pg_class c on c.oid = i.indexrelid
                    left join pg_constraint k on k.conindid = i.indexrelid and k.contype = 'u'
                    where not i.indisexclusion and i.indkey[0] is distinct from t.tenant order by 1
                    """),
            new IsolationRule("exclusion constraints", """
                    select t.relname || ': exclusion constraint ' || k.conname || ' must include tenant_id with ='
                    from tables t join pg_constraint k on k.conrelid = t.oid and k.contype = 'x'
                    where not exists (select 1 from unnest(k.conkey, k.conexclop) as part (attribute, operator)
                        join pg_operator o on o.oid = part.operator where part.attribute = t.tenant and o.oprname = '=') order by 1
                    """),
            new IsolationRule("foreign keys", """
                    select t.relname || ': foreign key ' || k.conname || ' must begin with tenant_id on both sides'
                    from tables t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                    where k.conkey[1] is distinct from t.tenant or not exists (select 1 from pg_attribute a
                        where a.attrelid = k.confrelid and a.attnum = k.confkey[1] and a.attname = 'tenant_id') order by 1
                    """),
            new IsolationRule("foreign schemas", """
                    select t.relname || ': foreign key ' || k.conname || ' must stay in the module''s schema'
                    from tables t cross join plan join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                    join pg_class f on f.oid = k.confrelid join pg_namespace n on n.oid = f.relnamespace
                    where n.nspname <> plan.schema_name order by 1
                    """));

    private KeyRules() {}
}
