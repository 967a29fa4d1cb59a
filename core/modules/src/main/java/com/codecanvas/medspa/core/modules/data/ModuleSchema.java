package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Column;
import com.codecanvas.medspa.core.modules.data.Table.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of a module, read from the database's catalog: what is there counts, not what a descriptor says. */
record ModuleSchema(List<Table> tables) {

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_history'
                and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum
            """;
    private static final String KEYS = """
            select c.relname, array(select a.attname::text from unnest(k.conkey) with ordinality part (number, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number order by part.place)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and k.contype = 'p' and not c.relispartition
            """;
    private static final String REFERENCES = """
            select c.relname, p.relname,
                array(select a.attname::text from unnest(k.conkey) with ordinality part (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number order by part.place),
                array(select a.attname::text from unnest(k.confkey) with ordinality part (number, place)
                    join pg_attribute a on a.attrelid = p.oid and a.attnum = part.number order by part.place)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and k.contype = 'f' and k.conparentid = 0 and not c.relispartition order by k.conname
            """;

    static ModuleSchema read(Connection connection, String schema) throws SQLException {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        each(
                connection,
                COLUMNS,
                schema,
                row -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getString(3))));
        Map<String, List<String>> keys = new LinkedHashMap<>();
        each(connection, KEYS, schema, row -> keys.put(row.getString(1), texts(row, 2)));
        Map<String, List<Reference>> references = new LinkedHashMap<>();
        each(
                connection,
                REFERENCES,
                schema,
                row -> references
                        .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new Reference(row.getString(2), texts(row, 3), texts(row, 4))));
        return new ModuleSchema(columns.entrySet().stream()
                .map(entry -> new Table(
                        schema,
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        keys.getOrDefault(entry.getKey(), List.of()),
                        List.copyOf(references.getOrDefault(entry.getKey(), List.of()))))
                .toList());
    }

    List<Reference> referencesTo(String child, String parent) {
        return tables.stream()
                .filter(table -> table.name().equals(child))
                .flatMap(table -> table.references().stream())
                .filter(reference -> reference.parent().equals(parent))
                .toList();
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, String schema, Row work) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    work.take(rows);
                }
            }
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
