package com.codecanvas.medspa.core.audit.entry;

import java.util.Collection;

/** What a detail may hold: numbers, truth values and short texts, alone or in a list. */
final class DetailValue {

    private static final int LONGEST = 200;
    private static final int MOST = 100;

    private DetailValue() {}

    static Object of(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return values.stream().limit(MOST).map(DetailValue::single).toList();
        }
        return single(value);
    }

    private static Object single(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = String.valueOf(value);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
