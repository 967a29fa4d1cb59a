package com.codecanvas.medspa.treatments.api.kind;

import java.math.BigDecimal;

/** Numbers from {@code min} to {@code max}, both included. */
public record Limits(double min, double max) {

    public Limits {
        if (!(min <= max)) {
            throw new IllegalArgumentException("min must not be above max");
        }
    }

    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** Such as {@code 4 to 6}. */
    public String words() {
        return min == max ? number(min) : number(min) + " to " + number(max);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
