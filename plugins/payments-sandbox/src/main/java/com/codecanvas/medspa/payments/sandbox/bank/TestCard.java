package com.codecanvas.medspa.payments.sandbox.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a charge ends. A card is chosen by what it does: nobody is asked for a number. */
enum TestCard {
    APPROVES,
    DECLINES,
    INSUFFICIENT_FUNDS,
    TIMES_OUT_CHARGED,
    TIMES_OUT_NOT_CHARGED,
    ANSWERS_TWICE;

    private static final String PREFIX = "sandbox:";

    String token() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what the sandbox's form did not make. */
    static Optional<TestCard> of(String token) {
        return Arrays.stream(values())
                .filter(card -> card.token().equals(token))
                .findFirst();
    }

    /** Why it is declined, or null. */
    String refusal() {
        return switch (this) {
            case DECLINES -> "card-declined";
            case INSUFFICIENT_FUNDS -> "insufficient-funds";
            default -> null;
        };
    }

    boolean charges() {
        return this != TIMES_OUT_NOT_CHARGED;
    }

    boolean answers() {
        return this != TIMES_OUT_CHARGED && this != TIMES_OUT_NOT_CHARGED;
    }
}
