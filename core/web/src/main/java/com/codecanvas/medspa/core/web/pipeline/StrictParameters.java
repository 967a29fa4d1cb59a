package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.web.json.ExpectedType;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Converts parameters of simple types and tells by name which one is wrong. */
public final class StrictParameters implements ParamConverterProvider {

    private static final int UUID_LENGTH = 36;
    private static final int LARGEST_PAGE = 200;
    private static final Map<Class<?>, Function<String, Object>> TYPES = Map.of(
            UUID.class, StrictParameters::uuid,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, StrictParameters::bool,
            Boolean.class, StrictParameters::bool);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> parser = TYPES.get(type);
        if (parser == null) {
            return null;
        }
        return new Converter<>(text -> (T) parser.apply(text), type, annotations);
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Converter<T>(Function<String, T> parser, Class<T> type, Annotation[] annotations)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text.isEmpty() && !type.isPrimitive()) {
                return null;
            }
            T value;
            try {
                value = parser.apply(text);
            } catch (java.time.DateTimeException | IllegalArgumentException e) {
                throw wrong(e);
            }
            String name = name();
            if ("limit".equals(name) && value instanceof Integer limit && (limit < 1 || limit > LARGEST_PAGE)) {
                throw Problem.invalid("limit", "range", "limit must be from 1 to " + LARGEST_PAGE + ".");
            }
            return value;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }

        private ProblemException wrong(RuntimeException e) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam) {
                    return Problems.nothingHere();
                }
            }
            return Problem.malformed(name() + " must be " + ExpectedType.words(type) + ".", e);
        }

        private String name() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return query.value();
                }
            }
            return "A parameter";
        }
    }
}
