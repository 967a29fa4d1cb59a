package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages of lists. */
final class Paging {

    static final int SIZE = 50;

    private Paging() {}

    /** The id behind which a page begins; null for the first page. */
    static UUID id(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        return parsed == null ? null : id(parsed, 0);
    }

    static UUID id(Cursor parsed, int key) {
        try {
            return UUID.fromString(parsed.keys().get(key));
        } catch (IllegalArgumentException foreign) {
            throw foreign(foreign);
        }
    }

    static Instant instant(Cursor parsed, int key) {
        try {
            return Instant.parse(parsed.keys().get(key));
        } catch (DateTimeException foreign) {
            throw foreign(foreign);
        }
    }

    /** @param found one more than fits, where there is more */
    static <T> Page<T> page(List<T> found, Function<T, Cursor> place) {
        return found.size() <= SIZE
                ? Page.all(found)
                : new Page<>(
                        found.subList(0, SIZE), place.apply(found.get(SIZE - 1)).text());
    }

    private static RuntimeException foreign(Exception cause) {
        return Problem.malformed("The cursor is not one that this list gave out.", cause);
    }
}
