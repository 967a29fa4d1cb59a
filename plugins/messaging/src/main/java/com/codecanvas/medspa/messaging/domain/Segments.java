package com.codecanvas.medspa.messaging.domain;

/**
 * What a text message costs: the alphabet that it needs and the number of parts that it is sent in (3GPP TS 23.038).
 *
 * @param units characters of the alphabet; in GSM-7 some signs take two, in UCS-2 an emoji does
 */
public record Segments(String alphabet, int units, int segments) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int GSM_ALONE = 160;
    private static final int GSM_PART = 153;
    private static final int UCS_ALONE = 70;
    private static final int UCS_PART = 67;

    public static Segments of(String text) {
        boolean gsm = text.chars().allMatch(sign -> BASIC.indexOf(sign) >= 0 || EXTENDED.indexOf(sign) >= 0);
        if (gsm) {
            int units = text.chars().map(Segments::septets).sum();
            return new Segments("GSM-7", units, parts(units, GSM_ALONE, inParts(text, GSM_PART, true)));
        }
        return new Segments("UCS-2", text.length(), parts(text.length(), UCS_ALONE, inParts(text, UCS_PART, false)));
    }

    private static int septets(int sign) {
        return EXTENDED.indexOf(sign) >= 0 ? 2 : 1;
    }

    private static int parts(int units, int alone, int inParts) {
        return units <= alone ? Math.min(units, 1) : inParts;
    }

    /** Nothing that takes two units is torn apart: it moves to the next part as a whole. */
    private static int inParts(String text, int room, boolean gsm) {
        int parts = 1;
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int size = gsm ? septets(sign) : Character.charCount(sign);
            if (used + size > room) {
                parts++;
                used = 0;
            }
            used += size;
            at += Character.charCount(sign);
        }
        return parts;
    }
}
