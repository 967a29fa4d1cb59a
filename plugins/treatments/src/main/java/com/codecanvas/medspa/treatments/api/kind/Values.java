package com.codecanvas.medspa.treatments.api.kind;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was filled in, by the codes of the fields; a course has its site's code as {@value #SITE} too. */
public record Values(Map<String, Object> given) {

    public static final String SITE = "site";

    public Values {
        given = Map.copyOf(given);
    }

    /** A choice's code, or a line of text. */
    public Optional<String> text(String code) {
        return given.get(code) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public OptionalDouble number(String code) {
        return given.get(code) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    public boolean yes(String code) {
        return Boolean.TRUE.equals(given.get(code));
    }
}
