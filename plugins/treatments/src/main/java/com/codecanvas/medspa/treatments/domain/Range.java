package com.codecanvas.medspa.treatments.domain;

import java.math.BigDecimal;

/** Numbers from {@code min} to {@code max}, both included. */
public record Range(double min, double max) {

    public Range {
        if (!(min <= max)) {
            throw new IllegalArgumentException("A range's min must not be above its max");
        }
    }

    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** Such as {@code 4 to 10}. */
    public String words() {
        return min == max ? number(min) : number(min) + " to " + number(max);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
