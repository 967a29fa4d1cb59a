package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.patients.domain.imports.ColumnMapping;
import com.codecanvas.medspa.patients.domain.imports.DateOrder;
import com.codecanvas.medspa.patients.domain.imports.ImportChoice;
import com.codecanvas.medspa.patients.domain.imports.ImportField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How to read a file, as sent by the wizard. */
public record MappingInput(Map<String, Integer> mapping, String dateFormat, String duplicates) {

    ImportChoice choice() {
        Checks checks = new Checks();
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        (mapping == null ? Map.<String, Integer>of() : mapping).forEach((code, column) -> {
            Optional<ImportField> field = ImportField.ofCode(code);
            checks.that(field.isPresent(), "mapping." + code, "choice", "There is no such field to map a column to.");
            if (field.isPresent() && column != null) {
                columns.put(field.get(), column);
            }
        });
        Optional<DateOrder> dates = dateFormat == null ? Optional.of(DateOrder.ISO) : DateOrder.ofCode(dateFormat);
        checks.that(
                dates.isPresent(),
                "dateFormat",
                "choice",
                "Date format must be yyyy-MM-dd, MM/dd/yyyy, dd.MM.yyyy or dd/MM/yyyy.");
        boolean skip = duplicates == null || duplicates.equals("skip");
        checks.that(skip || duplicates.equals("import"), "duplicates", "choice", "Duplicates must be skip or import.");
        checks.done();
        return new ImportChoice(new ColumnMapping(columns), dates.orElseThrow(), !skip);
    }
}
