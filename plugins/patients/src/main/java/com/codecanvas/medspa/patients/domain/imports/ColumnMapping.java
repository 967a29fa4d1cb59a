package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.search.SearchWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a file (from 0) holds which field. */
public record ColumnMapping(Map<ImportField, Integer> columns) {

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The best guess from the headings; a column serves one field at most. */
    public static ColumnMapping suggest(List<String> headings) {
        List<String> keys = headings.stream()
                .map(heading -> String.join("", SearchWords.of(heading)))
                .toList();
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        Set<Integer> taken = new HashSet<>();
        for (ImportField field : ImportField.values()) {
            field.headings().stream()
                    .map(keys::indexOf)
                    .filter(index -> index >= 0 && !taken.contains(index))
                    .findFirst()
                    .ifPresent(index -> {
                        columns.put(field, index);
                        taken.add(index);
                    });
        }
        if (columns.containsKey(ImportField.GIVEN_NAME) && columns.containsKey(ImportField.FAMILY_NAME)) {
            columns.remove(ImportField.FULL_NAME);
        }
        return new ColumnMapping(columns);
    }

    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What keeps the mapping from being used with a file of so many columns. */
    public List<FieldError> problems(int columnCount) {
        List<FieldError> problems = new ArrayList<>();
        columns.forEach((field, index) -> {
            if (index < 0 || index >= columnCount) {
                problems.add(new FieldError(
                        "mapping." + field.code(),
                        "column",
                        "The file has no column " + (index + 1) + " for the " + field.label() + "; it has "
                                + columnCount + "."));
            }
        });
        if (!columns.containsKey(ImportField.FULL_NAME)) {
            requireName(ImportField.GIVEN_NAME, problems);
            requireName(ImportField.FAMILY_NAME, problems);
        }
        return problems;
    }

    private void requireName(ImportField field, List<FieldError> problems) {
        if (!columns.containsKey(field)) {
            problems.add(new FieldError(
                    "mapping." + field.code(),
                    "required",
                    "Choose the column with the " + field.label() + ", or one with the full name."));
        }
    }
}
