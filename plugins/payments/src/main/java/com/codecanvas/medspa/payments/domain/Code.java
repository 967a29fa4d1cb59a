package com.codecanvas.medspa.payments.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enum names as written in JSON and in the database: {@code CARD_CLEARING} is {@code card-clearing}. */
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

    /** @throws IllegalArgumentException for what the database cannot hold */
    public static <E extends Enum<E>> E stored(Class<E> type, String code) {
        return find(type, code).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + code));
    }

    public static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
    }
}
