package com.codecanvas.medspa.api.web;

import java.util.List;
import java.util.Map;

/** A problem document (RFC 9457). Texts are for people and never contain patient data. */
public record Problem(
        String code, int status, String title, String detail, List<FieldError> errors, Map<String, Object> more) {

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    public static ProblemException of(String code, int status, String title, String detail) {
        return new ProblemException(new Problem(code, status, title, detail, List.of(), Map.of()), null);
    }

    public static ProblemException notFound(String what) {
        return of("not-found", 404, "Not found", "There is no such " + what + " in this clinic.");
    }

    public static ProblemException invalid(String field, String rule, String message) {
        return invalid(List.of(new FieldError(field, rule, message)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                new Problem(
                        "validation",
                        422,
                        "Please check the marked fields",
                        errors.get(0).message(),
                        errors,
                        Map.of()),
                null);
    }

    public static ProblemException conflict(String detail, Map<String, Object> more) {
        return new ProblemException(new Problem("conflict", 409, "Conflict", detail, List.of(), more), null);
    }

    public static ProblemException malformed(String detail, Throwable cause) {
        return new ProblemException(
                new Problem("malformed", 400, "The request cannot be read", detail, List.of(), Map.of()), cause);
    }

    public static ProblemException forbidden(String detail) {
        return of("forbidden", 403, "Not allowed", detail);
    }

    public static ProblemException tooLarge(String detail) {
        return of("too-large", 413, "Too large", detail);
    }

    public static ProblemException stale() {
        return of(
                "stale",
                412,
                "Changed meanwhile",
                "Someone changed this since you opened it. Load it again and repeat your change.");
    }

    public static ProblemException preconditionRequired() {
        return of(
                "precondition-required",
                428,
                "Version needed",
                "Send the version that you saw in the If-Match header.");
    }

    public static ProblemException unavailable(String detail) {
        return of("unavailable", 503, "Not available at the moment", detail);
    }
}
