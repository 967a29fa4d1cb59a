package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import java.util.List;

/** A row of an import as JSON. */
public record RowBody(int line, String outcome, String name, List<ErrorBody> errors) {

    public record ErrorBody(String field, String message) {
        static ErrorBody of(FieldError error) {
            return new ErrorBody(error.field(), error.message());
        }
    }

    static RowBody of(ImportRows.Listed row, String name) {
        return new RowBody(
                row.line(),
                row.outcome().code(),
                name,
                row.errors().stream().map(ErrorBody::of).toList());
    }
}
