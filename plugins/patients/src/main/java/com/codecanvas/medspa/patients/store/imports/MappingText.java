package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.patients.domain.imports.ColumnMapping;
import com.codecanvas.medspa.patients.domain.imports.ImportField;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mapping as the column holds it: {@code GIVEN_NAME=0,FAMILY_NAME=2}. */
final class MappingText {

    private MappingText() {}

    static String write(ColumnMapping mapping) {
        return new TreeMap<>(mapping.columns())
                .entrySet().stream()
                        .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    static ColumnMapping read(String text) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        if (!text.isEmpty()) {
            for (String part : text.split(",")) {
                int equals = part.indexOf('=');
                columns.put(
                        ImportField.valueOf(part.substring(0, equals)), Integer.valueOf(part.substring(equals + 1)));
            }
        }
        return new ColumnMapping(columns);
    }
}
