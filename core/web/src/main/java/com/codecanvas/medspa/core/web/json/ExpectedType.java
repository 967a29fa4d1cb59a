package com.codecanvas.medspa.core.web.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A type in the words of the API's users. */
public final class ExpectedType {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(double.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(BigDecimal.class, "a number"),
            Map.entry(UUID.class, "an id"),
            Map.entry(LocalDate.class, "a date such as 2026-11-23"),
            Map.entry(LocalTime.class, "a time of day such as 09:30"),
            Map.entry(LocalDateTime.class, "a date and time such as 2026-11-23T09:30"),
            Map.entry(Instant.class, "a date and time with offset such as 2026-11-23T09:30:00Z"),
            Map.entry(OffsetDateTime.class, "a date and time with offset such as 2026-11-23T09:30:00Z"));

    private ExpectedType() {}

    public static String words(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        String words = WORDS.get(type);
        if (words != null) {
            return words;
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }
}
