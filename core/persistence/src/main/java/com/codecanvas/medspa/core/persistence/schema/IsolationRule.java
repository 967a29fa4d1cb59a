package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One rule as a query over the catalog: each row is a violation, in words that begin with the table's name. Parameters are schema and role. */
record IsolationRule(String name, String query) {

    List<String> violations(Connection connection, SchemaPlan plan) throws SQLException {
        return Sql.texts(connection, PREAMBLE + query, plan.schema(), plan.role());
    }

    /** {@code plan}: what is checked; {@code tables}: its tables, with the number of the tenant_id column. */
    private static final String PREAMBLE = """
            with plan as (select ?::text as schema_name, ?::text as role_name),
            tables as (
                select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relacl, c.relowner, a.attnum as tenant
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join plan on n.nspname = plan.schema_name
                left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype
                    and a.attnotnull and not a.attisdropped
                where c.relkind in ('r', 'p') and c.relname <> 'flyway_history')
            """;
}
