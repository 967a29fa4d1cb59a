package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.web.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a row as its column holds it: a line per error, with tabs between field, rule and message. Messages never quote the row. */
final class ErrorText {

    private ErrorText() {}

    static String write(List<FieldError> errors) {
        return errors.isEmpty()
                ? null
                : errors.stream()
                        .map(error -> error.field() + "\t" + error.rule() + "\t" + error.message())
                        .collect(Collectors.joining("\n"));
    }

    static List<FieldError> read(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split("\t", 3))
                        .map(parts -> new FieldError(parts[0], parts[1], parts[2]))
                        .toList();
    }
}
