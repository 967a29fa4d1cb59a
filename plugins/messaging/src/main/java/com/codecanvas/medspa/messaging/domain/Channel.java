package com.codecanvas.medspa.messaging.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a message travels. */
public enum Channel {
    SMS,
    EMAIL;

    /** As written in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> find(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    public static Channel of(String code) {
        return find(code).orElseThrow();
    }
}
