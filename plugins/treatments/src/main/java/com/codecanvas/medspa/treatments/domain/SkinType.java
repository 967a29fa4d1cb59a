package com.codecanvas.medspa.treatments.domain;

import java.util.Arrays;
import java.util.Optional;

/** Fitzpatrick skin type; its number is its Kirby-Desai points. */
public enum SkinType {
    I,
    II,
    III,
    IV,
    V,
    VI;

    public int points() {
        return ordinal() + 1;
    }

    /** Types IV to VI, for which longer intervals and longer wavelengths are preferred. */
    public boolean dark() {
        return compareTo(IV) >= 0;
    }

    /** Roman numerals, as everywhere in the field. */
    public static Optional<SkinType> find(String roman) {
        return Arrays.stream(values()).filter(type -> type.name().equals(roman)).findFirst();
    }
}
