package com.codecanvas.medspa.core.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

/** Schemas of types that are one value in JSON. */
final class SimpleTypes {

    private static final Map<Class<?>, String[]> TYPES = Map.ofEntries(
            Map.entry(String.class, types("string")),
            Map.entry(char.class, types("string")),
            Map.entry(byte[].class, types("string")),
            Map.entry(ZoneId.class, types("string")),
            Map.entry(boolean.class, types("boolean")),
            Map.entry(Boolean.class, types("boolean")),
            Map.entry(short.class, types("integer")),
            Map.entry(int.class, types("integer", "int32")),
            Map.entry(Integer.class, types("integer", "int32")),
            Map.entry(long.class, types("integer", "int64")),
            Map.entry(Long.class, types("integer", "int64")),
            Map.entry(BigInteger.class, types("integer")),
            Map.entry(float.class, types("number")),
            Map.entry(double.class, types("number")),
            Map.entry(Double.class, types("number")),
            Map.entry(BigDecimal.class, types("number")),
            Map.entry(UUID.class, types("string", "uuid")),
            Map.entry(LocalDate.class, types("string", "date")),
            Map.entry(LocalTime.class, types("string")),
            Map.entry(LocalDateTime.class, types("string")),
            Map.entry(Instant.class, types("string", "date-time")),
            Map.entry(OffsetDateTime.class, types("string", "date-time")),
            Map.entry(ZonedDateTime.class, types("string", "date-time")));

    private SimpleTypes() {}

    /** Null for a type that is none of these. */
    static ObjectNode schema(Class<?> type) {
        String[] known = TYPES.get(type);
        if (known == null) {
            return null;
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", known[0]);
        if (known.length > 1) {
            schema.put("format", known[1]);
        }
        return schema;
    }

    private static String[] types(String... typeAndFormat) {
        return typeAndFormat;
    }
}
