package com.codecanvas.medspa.messaging.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a text can name. There is nothing here that tells why somebody comes. */
public enum Variable {
    FIRST_NAME("firstName", "there"),
    CLINIC("clinic", "our clinic"),
    DAY("day", "the day agreed"),
    TIME("time", "the time agreed"),
    PHONE("phone", "the front desk");

    private final String title;
    private final String fallback;

    Variable(String title, String fallback) {
        this.title = title;
        this.fallback = fallback;
    }

    /** As written between braces. */
    public String title() {
        return title;
    }

    /** Stands in when the value is missing, so that no message shows braces or a hole. */
    public String fallback() {
        return fallback;
    }

    public static Optional<Variable> find(String title) {
        return Arrays.stream(values())
                .filter(variable -> variable.title.equals(title))
                .findFirst();
    }
}
