package com.codecanvas.medspa.patients.domain.imports;

import java.util.ArrayList;
import java.util.List;

/** A column of the file: its heading, and some values by which people recognise it. */
public record ImportColumn(int index, String name, List<String> samples) {

    public static String write(List<ImportColumn> columns) {
        return Cells.join(columns.stream()
                .map(column -> {
                    List<String> parts = new ArrayList<>(List.of(column.name));
                    parts.addAll(column.samples);
                    return Cells.join(parts);
                })
                .toList());
    }

    public static List<ImportColumn> read(String text) {
        List<ImportColumn> columns = new ArrayList<>();
        for (String part : Cells.split(text)) {
            List<String> parts = Cells.split(part);
            columns.add(new ImportColumn(columns.size(), parts.get(0), List.copyOf(parts.subList(1, parts.size()))));
        }
        return columns;
    }
}
