package com.codecanvas.medspa.hair.removal.domain;

import java.util.Arrays;
import java.util.Optional;

/** Fitzpatrick skin type. */
public enum SkinType {
    I("always burns, never tans"),
    II("burns easily, tans little"),
    III("burns sometimes, tans evenly"),
    IV("burns little, tans well"),
    V("brown, rarely burns"),
    VI("dark brown or black, never burns");

    private final String words;

    SkinType(String words) {
        this.words = words;
    }

    String label() {
        return name() + ", " + words;
    }

    static Optional<SkinType> find(String roman) {
        return Arrays.stream(values()).filter(type -> type.name().equals(roman)).findFirst();
    }
}
