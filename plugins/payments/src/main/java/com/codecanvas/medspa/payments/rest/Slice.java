package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which part of a list is asked for. @param before the last id of the page before, or null */
record Slice(UUID before, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    static Slice of(String cursor, Integer limit) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            throw Problem.invalid("limit", "range", "Use a limit from 1 to " + MOST + ".");
        }
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return new Slice(
                    parsed == null ? null : UUID.fromString(parsed.keys().get(0)), wanted);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("The cursor is not one that this list gave out.", e);
        }
    }

    /** @param found up to one more than the limit */
    <T> Page<T> page(List<T> found, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return Page.all(found);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, Cursor.of(id.apply(items.get(limit - 1))).text());
    }
}
