package com.codecanvas.medspa.patients.domain;

import java.text.Normalizer;

/** Text as people type or paste it, brought into one form without losing any letter. */
public final class Text {

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;

    private Text() {}

    /** One line in Unicode NFC, single spaces, none at the ends; null when nothing is left. */
    public static String line(String raw) {
        if (raw == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(raw.length());
        raw.strip().codePoints().forEach(c -> {
            boolean space = Character.isSpaceChar(c);
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return orNull(Normalizer.normalize(line, Normalizer.Form.NFC).strip());
    }

    /** Like {@link #line}, keeping line breaks and runs of spaces. */
    public static String block(String raw) {
        return raw == null
                ? null
                : orNull(Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC)
                        .strip());
    }

    /** Characters that would garble a screen or a file: controls, lone surrogates and forced writing directions. */
    public static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Text::isControl);
    }

    public static boolean hasControlsBesidesBreaks(String text) {
        return text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && isControl(c));
    }

    /** False for text of blanks, joiners and marks alone. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        });
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> c == RIGHT_TO_LEFT_OVERRIDE || c == LEFT_TO_RIGHT_OVERRIDE;
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
