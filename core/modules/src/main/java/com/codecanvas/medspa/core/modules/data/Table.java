package com.codecanvas.medspa.core.modules.data;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a module, as the database describes it. */
record Table(String schema, String name, List<Column> columns, List<String> key, List<Reference> references) {

    static final String TENANT = "tenant_id";

    /** @param type as PostgreSQL writes it */
    record Column(String name, String type) {
        boolean binary() {
            return type.equals("bytea");
        }
    }

    /** A foreign key: rows here point at rows of {@code parent}. */
    record Reference(String parent, List<String> columns, List<String> parentColumns) {

        String joined(String child, String parentAlias) {
            return java.util.stream.IntStream.range(0, columns.size())
                    .mapToObj(i -> child + "." + Table.quoted(columns.get(i)) + " = " + parentAlias + "."
                            + Table.quoted(parentColumns.get(i)))
                    .collect(Collectors.joining(" and "));
        }
    }

    Table referring(List<Reference> found) {
        return new Table(schema, name, columns, key, List.copyOf(found));
    }

    /** What belongs to the clinic's export: everything but the clinic's own id. */
    List<Column> contents() {
        return columns.stream().filter(column -> !column.name().equals(TENANT)).toList();
    }

    String place(Column column) {
        return schema + "." + name + "." + column.name();
    }

    String full() {
        return quoted(schema) + "." + quoted(name);
    }

    String orderedByKey() {
        return key.stream().map(column -> "t." + quoted(column)).collect(Collectors.joining(", "));
    }

    boolean has(String column) {
        return columns.stream().anyMatch(known -> known.name().equals(column));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
