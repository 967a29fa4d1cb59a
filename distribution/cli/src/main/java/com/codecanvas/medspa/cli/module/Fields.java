package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.http.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the server's answers; what is missing is empty. */
final class Fields {

    private Fields() {}

    static String text(Map<String, Object> object, String name) {
        Object value = object.get(name);
        return value == null ? "" : value.toString();
    }

    /** A word such as {@code one-way}, however it is written. */
    static String word(Map<String, Object> object, String name) {
        return text(object, name).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean truth(Map<String, Object> object, String name) {
        return Boolean.TRUE.equals(object.get(name));
    }

    static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> list
                ? list.stream().map(Json::asObject).toList()
                : List.of();
    }

    static List<String> texts(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
