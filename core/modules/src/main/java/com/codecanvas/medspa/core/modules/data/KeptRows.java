package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Reference;
import com.codecanvas.medspa.core.packages.Retention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows must stay, as SQL conditions on {@code t}. A rule about a column that is not there keeps every row: better too much than against the law.
 *
 * @param appendOnly tables that the module itself may not delete from
 */
record KeptRows(ModuleSchema schema, List<Retention> rules, Set<String> appendOnly) {

    List<Retention> rulesOf(Table table) {
        return rules.stream().filter(rule -> rule.table().equals(table.name())).toList();
    }

    /** By law or by the module itself. */
    String retained(Table table) {
        if (appendOnly.contains(table.name())) {
            return "true";
        }
        String byAge = rulesOf(table).stream().map(rule -> young(table, rule)).collect(Collectors.joining(" or "));
        return byAge.isEmpty() ? "false" : "(" + byAge + ")";
    }

    static String young(Table table, Retention rule) {
        return table.has(rule.since()) ? "coalesce(" + end(rule) + " > now(), true)" : "true";
    }

    /** When the last row of the rule may go. */
    static String end(Retention rule) {
        return "t." + Table.quoted(rule.since()) + " + make_interval(years => " + rule.years() + ")";
    }

    /** Because a row that is still there refers to it. */
    String referredTo(Table table, List<Table> notBy) {
        String found = schema.tables().stream()
                .filter(child -> !notBy.contains(child))
                .flatMap(child -> referring(child, table))
                .collect(Collectors.joining(" or "));
        return found.isEmpty() ? "false" : "(" + found + ")";
    }

    private Stream<String> referring(Table child, Table parent) {
        return schema.referencesTo(child.name(), parent.name()).stream()
                .map(reference -> "exists (select 1 from " + child.full() + " c where " + joined(reference) + ")");
    }

    private static String joined(Reference reference) {
        return reference.joined("c", "t");
    }
}
