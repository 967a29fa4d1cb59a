package com.codecanvas.medspa.patients.domain;

import com.codecanvas.medspa.api.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads text fields under the rules that all of them share, and collects what is wrong. */
final class FieldReader {

    private final List<FieldError> errors = new ArrayList<>();

    String line(String raw, String field, String label, int longest) {
        return keep(Text.line(raw), new Rule(field, label, longest), Text::hasControls);
    }

    String block(String raw, String field, String label, int longest) {
        return keep(Text.block(raw), new Rule(field, label, longest), Text::hasControlsBesidesBreaks);
    }

    void fail(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }

    boolean failed(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private String keep(String text, Rule rule, Predicate<String> garbled) {
        if (text == null) {
            return null;
        }
        if (garbled.test(text)) {
            fail(
                    rule.field,
                    "control-characters",
                    rule.label + " holds characters that can't be shown; type it again.");
        } else if (!Text.isVisible(text)) {
            fail(rule.field, "blank", rule.label + " holds nothing that can be seen.");
        } else if (Text.length(text) > rule.longest) {
            fail(rule.field, "too-long", rule.label + " can have at most " + rule.longest + " characters.");
        }
        return text;
    }

    private record Rule(String field, String label, int longest) {}
}
