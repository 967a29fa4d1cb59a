package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages of lists that are ordered by id. */
final class Paging {

    static final int SIZE = 50;

    private Paging() {}

    /** The id behind which a page begins; null for the first page. */
    static UUID before(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return parsed == null ? null : UUID.fromString(parsed.keys().get(0));
        } catch (IllegalArgumentException foreign) {
            throw Problem.malformed("The cursor is not one that this list gave out.", foreign);
        }
    }

    /**
     * @param shown at most {@value #SIZE}
     * @param found how many there were when one more than fits was asked for
     */
    static <T> Page<T> page(List<T> shown, int found, Function<T, UUID> id) {
        return new Page<>(
                shown, found > SIZE ? Cursor.of(id.apply(shown.get(SIZE - 1))).text() : null);
    }
}
