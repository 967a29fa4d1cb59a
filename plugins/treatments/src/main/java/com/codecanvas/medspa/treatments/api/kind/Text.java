package com.codecanvas.medspa.treatments.api.kind;

import java.util.regex.Pattern;

/** What descriptions ask of their words. */
final class Text {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");

    private Text() {}

    static void code(String what, String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a " + what + " is letters, digits and hyphens: " + code);
        }
    }

    static void present(String what, String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
    }
}
