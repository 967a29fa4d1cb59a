package com.codecanvas.medspa.core.web.json;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what is wrong with a JSON body: the field and what was expected, never the value that was sent. */
public final class UnreadableJson {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");

    private UnreadableJson() {}

    public static ProblemException problem(JsonProcessingException e) {
        if (e.getCause() instanceof ProblemException told) {
            return told;
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.malformed("The JSON is nested too deeply, or a text or number in it is too long.", e);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return field(unknown, "unknown", "There is no such field.");
        }
        if (e instanceof MismatchedInputException mismatch) {
            return field(mismatch, "type", "This must be " + ExpectedType.words(mismatch.getTargetType()) + ".");
        }
        if (e instanceof JsonMappingException mapping) {
            return field(mapping, "value", "This value is not acceptable.");
        }
        JsonLocation place = e.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return Problem.malformed("The body is not valid JSON" + where + ".", e);
    }

    private static ProblemException field(JsonMappingException e, String rule, String message) {
        String field = path(e.getPath());
        String detail = field.isEmpty() ? "The body: " + message : field + ": " + message;
        return new ProblemException(
                new Problem(
                        "malformed",
                        400,
                        "The request cannot be read",
                        detail,
                        List.of(new FieldError(field, rule, message)),
                        Map.of()),
                e);
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            String name = reference.getFieldName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".")
                        .append(HARMLESS.matcher(name).matches() ? name : "(a field)");
            }
        }
        return path.toString();
    }
}
