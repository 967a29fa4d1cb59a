package com.codecanvas.medspa.patients.domain.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a row. */
public enum RowOutcome {
    PENDING,
    VALID,
    INVALID,
    DUPLICATE,
    IMPORTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowOutcome> ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
