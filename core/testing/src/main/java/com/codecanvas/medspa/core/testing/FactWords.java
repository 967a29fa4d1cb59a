package com.codecanvas.medspa.core.testing;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;

/** The facts of a record, one a line; what a person could not read is refused. */
final class FactWords {

    private final List<String> lines = new ArrayList<>();

    private FactWords() {}

    static List<String> of(Record facts) {
        FactWords words = new FactWords();
        words.addAll(facts);
        return words.lines;
    }

    private void addAll(Record facts) {
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            add(component.getName(), Unchecked.call(() -> {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(facts);
            }));
        }
    }

    private void add(String name, Object value) {
        if (value instanceof Record nested) {
            addAll(nested);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> add(name, one));
        } else if (value != null) {
            lines.add(name + ": " + readable(name, value));
        }
    }

    private static Object readable(String name, Object value) {
        boolean known = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor;
        if (!known) {
            throw new IllegalArgumentException(
                    "The fact '" + name + "' is of " + value.getClass().getName() + ", which nobody can read");
        }
        return value;
    }
}
