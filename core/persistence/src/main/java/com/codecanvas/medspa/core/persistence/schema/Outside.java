package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Relations outside a schema, to notice when a module's migration makes some where they do not belong. */
final class Outside {

    private Outside() {}

    static List<String> of(Connection connection, String schema) throws SQLException {
        return Sql.texts(
                connection,
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname <> ?"
                        + " and n.nspname not in ('pg_catalog', 'information_schema')"
                        + " and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'",
                schema);
    }

    static List<String> added(List<String> before, List<String> after) {
        return after.stream()
                .filter(relation -> !before.contains(relation))
                .map(relation -> relation + ": is outside the module's schema")
                .toList();
    }
}
