package com.codecanvas.medspa.api.health;

/** What a check found, in words for an operator and without patient data. */
public record Health(boolean ok, String message) {

    public static Health good() {
        return new Health(true, "");
    }

    public static Health bad(String message) {
        return new Health(false, message);
    }
}
