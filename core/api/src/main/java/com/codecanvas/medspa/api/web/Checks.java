package com.codecanvas.medspa.api.web;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that all fields are told at once. */
public final class Checks {

    private final List<FieldError> errors = new ArrayList<>();

    public Checks that(boolean holds, String field, String rule, String message) {
        if (!holds) {
            errors.add(new FieldError(field, rule, message));
        }
        return this;
    }

    public Checks required(String value, String field, String message) {
        return that(value != null && !value.isBlank(), field, "required", message);
    }

    public Checks atMost(int length, String value, String field, String message) {
        return that(value == null || value.codePointCount(0, value.length()) <= length, field, "too-long", message);
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws ProblemException 422 when anything was wrong */
    public void done() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
