package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.data.Table.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order tables can be emptied: those that refer to others first, those that refer to each other in a circle together (after Tarjan). */
final class RemovalOrder {

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final List<List<Table>> parentsFirst = new ArrayList<>();

    private RemovalOrder() {}

    static List<List<Table>> of(ModuleSchema schema) {
        RemovalOrder order = new RemovalOrder();
        schema.tables().forEach(table -> order.tables.put(table.name(), table));
        schema.tables().stream()
                .map(Table::name)
                .filter(name -> !order.number.containsKey(name))
                .forEach(order::visit);
        List<List<Table>> childrenFirst = new ArrayList<>(order.parentsFirst);
        java.util.Collections.reverse(childrenFirst);
        return childrenFirst;
    }

    private void visit(String name) {
        number.put(name, number.size());
        lowest.put(name, number.get(name));
        path.push(name);
        for (Reference reference : tables.get(name).references()) {
            String parent = reference.parent();
            if (!number.containsKey(parent)) {
                visit(parent);
                lowest.merge(name, lowest.get(parent), Math::min);
            } else if (path.contains(parent)) {
                lowest.merge(name, number.get(parent), Math::min);
            }
        }
        if (lowest.get(name).equals(number.get(name))) {
            parentsFirst.add(circle(name));
        }
    }

    private List<Table> circle(String root) {
        List<Table> members = new ArrayList<>();
        String member;
        do {
            member = path.pop();
            members.add(tables.get(member));
        } while (!member.equals(root));
        return members;
    }
}
