package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.Field;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.course.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads values of described fields, and tells them in words. */
final class GivenFields {

    private final String property;
    private final List<Field> fields;

    /** @param property of the body that holds them, such as {@code settings} */
    GivenFields(String property, List<Field> fields) {
        this.property = property;
        this.fields = fields;
    }

    /** What is right of it; the form has what is wrong. */
    Map<String, Object> read(Form form, Map<String, Object> given, boolean whole) {
        Map<String, Object> sent = given == null ? Map.of() : given;
        List<String> known = fields.stream().map(Field::code).toList();
        form.that(known.containsAll(sent.keySet()), property, "unknown", "Leave out what is not asked for.");
        Map<String, Object> read = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = value(form, field, sent.get(field.code()), whole && field.required());
            if (value != null) {
                read.put(field.code(), value);
            }
        }
        return read;
    }

    private Object value(Form form, Field field, Object sent, boolean needed) {
        String at = property + "." + field.code();
        if (sent == null || sent.equals("")) {
            form.that(!needed, at, "required", field.label() + " is missing.");
            return null;
        }
        return switch (field.type()) {
            case NUMBER -> form.decimal(at, sent, range(field));
            case WHOLE -> whole(form, at, field, sent);
            case YES_NO -> form.typed(at, sent, Boolean.class, "Answer yes or no.");
            case TEXT -> form.lineOrNone(at, form.typed(at, sent, String.class, "This must be text."));
            case CHOICE -> choice(form, at, field, sent);
        };
    }

    private static Range range(Field field) {
        return new Range(field.limits().min(), field.limits().max());
    }

    private static double whole(Form form, String at, Field field, Object sent) {
        double number = form.decimal(at, sent, range(field));
        form.that(Double.isNaN(number) || number == Math.rint(number), at, "whole", "Use a whole number.");
        return number;
    }

    private static Object choice(Form form, String at, Field field, Object sent) {
        boolean offered =
                field.choices().stream().anyMatch(choice -> choice.code().equals(sent));
        String all = field.choices().stream().map(Field.Choice::code).collect(Collectors.joining(", "));
        form.that(offered, at, "choice", "Choose one of " + all + ".");
        return offered ? sent : null;
    }

    /** In the order of the fields; what is not given is left out. */
    List<Told> words(Map<String, Object> values) {
        List<Told> words = new ArrayList<>();
        for (Field field : fields) {
            Object value = values.get(field.code());
            if (value != null) {
                words.add(new Told(field.label(), word(field, value)));
            }
        }
        return words;
    }

    private static String word(Field field, Object value) {
        return switch (field.type()) {
            case NUMBER, WHOLE -> {
                String number =
                        BigDecimal.valueOf((Double) value).stripTrailingZeros().toPlainString();
                yield field.unit() == null ? number : number + " " + field.unit();
            }
            case YES_NO -> Boolean.TRUE.equals(value) ? "yes" : "no";
            case TEXT -> (String) value;
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .map(Field.Choice::label)
                        .findFirst()
                        .orElse((String) value);
        };
    }
}
