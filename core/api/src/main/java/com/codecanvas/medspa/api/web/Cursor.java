package com.codecanvas.medspa.api.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The place where a page ended, as opaque text for the caller. Holds sort keys that are no patient data. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n";

    public static Cursor of(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /**
     * @return null for null or empty text
     * @throws ProblemException 400 when the text is not a cursor with that many keys
     */
    public static Cursor parse(String text, int keyCount) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(decoded.split(SEPARATOR, -1));
            if (keys.size() == keyCount) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            throw Problem.malformed("The cursor is not one that this list gave out.", notBase64);
        }
        throw Problem.malformed("The cursor is not one that this list gave out.", null);
    }

    public String text() {
        byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
