package com.codecanvas.medspa.treatments.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enum names as written in JSON and in the database: {@code DARK_BLUE} is {@code dark-blue}. */
public final class Code {

    private Code() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    /** All codes, for messages such as {@code Choose none, minimal, moderate or significant.} */
    public static <E extends Enum<E>> String choices(Class<E> type) {
        String all = Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
