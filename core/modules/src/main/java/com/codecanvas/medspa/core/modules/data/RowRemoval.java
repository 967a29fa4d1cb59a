package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Deletes a clinic's rows, but for those that must stay and whatever those refer to. */
final class RowRemoval {

    /** A statement has a time limit, a transaction has none. */
    private static final int ROWS_AT_ONCE = 20_000;

    private final Connection connection;
    private final KeptRows kept;
    private final Map<String, Long> removed = new HashMap<>();

    RowRemoval(Connection connection, KeptRows kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /** How many rows went, by table. */
    Map<String, Long> run(ModuleSchema schema) throws SQLException {
        for (List<Table> circle : RemovalOrder.of(schema)) {
            if (circle.size() == 1 && kept.appendOnly().contains(name(circle))) {
                removed.put(name(circle), 0L);
            } else if (circle.size() == 1
                    && schema.referencesTo(name(circle), name(circle)).isEmpty()) {
                alone(circle.get(0));
            } else {
                together(circle);
            }
        }
        return removed;
    }

    private static String name(List<Table> circle) {
        return circle.get(0).name();
    }

    /** Whatever refers to this table has been dealt with: those rows that are left must stay, and their parents with them. */
    private void alone(Table table) throws SQLException {
        String key = table.key().stream().map(Table::quoted).collect(Collectors.joining(", "));
        String sql = "delete from " + table.full() + " d where (" + key + ") in (select " + table.orderedByKey()
                + " from " + table.full() + " t where not " + kept.retained(table) + " and not "
                + kept.referredTo(table, List.of()) + " limit " + ROWS_AT_ONCE + ")";
        long total = 0;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            int some;
            do {
                some = delete.executeUpdate();
                total += some;
            } while (some > 0);
        }
        removed.put(table.name(), total);
    }

    /** Tables that refer to each other, or one to itself: what must stay is followed along the references first, and all else goes in one statement. */
    private void together(List<Table> circle) throws SQLException {
        List<String> parts = new ArrayList<>();
        parts.add("kept (o, c) as (select x.o, x.c from (" + seeds(circle)
                + ") x union select x.o, x.c from kept k cross join lateral (" + followed(circle) + ") x)");
        for (int i = 0; i < circle.size(); i++) {
            parts.add("gone" + i + " as (" + goners(circle.get(i)) + ")");
        }
        String counts = java.util.stream.IntStream.range(0, circle.size())
                .mapToObj(i -> "(select count(*) from gone" + i + ")")
                .collect(Collectors.joining(", "));
        try (PreparedStatement delete = connection.prepareStatement(
                        "with recursive " + String.join(", ", parts) + " select " + counts);
                ResultSet row = delete.executeQuery()) {
            row.next();
            for (int i = 0; i < circle.size(); i++) {
                removed.put(circle.get(i).name(), row.getLong(i + 1));
            }
        }
    }

    private String goners(Table table) {
        return kept.appendOnly().contains(table.name())
                ? "select 1 where false"
                : "delete from " + table.full()
                        + " t where not exists (select 1 from kept k where k.o = t.tableoid and k.c = t.ctid) returning 1";
    }

    private String seeds(List<Table> circle) {
        return circle.stream()
                .map(table -> "select t.tableoid as o, t.ctid as c from " + table.full() + " t where "
                        + kept.retained(table) + " or " + kept.referredTo(table, circle))
                .collect(Collectors.joining(" union all "));
    }

    private String followed(List<Table> circle) {
        List<String> steps = new ArrayList<>();
        for (Table child : circle) {
            for (Table parent : circle) {
                for (Reference reference : kept.schema().referencesTo(child.name(), parent.name())) {
                    steps.add("select p.tableoid as o, p.ctid as c from " + child.full() + " r join " + parent.full()
                            + " p on " + reference.joined("r", "p") + " where r.tableoid = k.o and r.ctid = k.c");
                }
            }
        }
        return String.join(" union all ", steps);
    }
}
