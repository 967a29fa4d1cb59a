package com.codecanvas.medspa.api.web;

import java.util.List;

/** Part of a list; {@code nextCursor} is null on the last page. */
public record Page<T>(List<T> items, String nextCursor) {

    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }
}
