package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.packages.Retention;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows of a table that must not be removed yet.
 *
 * @param until when the last of them may go; null when that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetainedRows(String table, long count, Instant until, String because) {

    private static final String APPEND_ONLY = "The module never removes rows of this table.";

    static List<RetainedRows> find(Connection connection, KeptRows kept) throws SQLException {
        List<RetainedRows> found = new ArrayList<>();
        for (Table table : kept.schema().tables()) {
            if (!kept.retained(table).equals("false")) {
                RetainedRows retained = of(connection, kept, table);
                if (retained.count() > 0) {
                    found.add(retained);
                }
            }
        }
        return found;
    }

    private static RetainedRows of(Connection connection, KeptRows kept, Table table) throws SQLException {
        List<Retention> dated = kept.rulesOf(table).stream()
                .filter(rule -> table.has(rule.since()))
                .toList();
        String until = dated.isEmpty() || kept.appendOnly().contains(table.name())
                ? "null::timestamptz"
                : dated.stream()
                        .map(rule -> "max((" + KeptRows.end(rule) + ")::timestamptz)")
                        .collect(Collectors.joining(", ", "greatest(", ")"));
        String sql = "select count(*), " + until + " from " + table.full() + " t where " + kept.retained(table);
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            OffsetDateTime end = row.getObject(2, OffsetDateTime.class);
            return new RetainedRows(
                    table.name(), row.getLong(1), end == null ? null : end.toInstant(), because(kept, table));
        }
    }

    private static String because(KeptRows kept, Table table) {
        return kept.appendOnly().contains(table.name())
                ? APPEND_ONLY
                : kept.rulesOf(table).stream()
                        .map(Retention::because)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
    }
}
