package com.codecanvas.medspa.api.print;

import java.util.Map;

/**
 * What is to be printed.
 *
 * @param title of the document, as plain text
 * @param style CSS 2.1 with {@code @page}; the one font is called {@code Document}
 * @param body XHTML within {@code body}; pictures as {@code <img src="picture:NAME"/>}
 * @param pictures JPEG or PNG by name
 */
public record Printout(String title, String style, String body, Map<String, byte[]> pictures) {

    private static final int ROOM = 16;

    public Printout {
        pictures = Map.copyOf(pictures);
    }

    /** Plain text as it may stand between tags or in a quoted attribute; characters that XML can't hold are left out. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + ROOM);
        text.codePoints().filter(Printout::printable).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean printable(int c) {
        return (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) || c == '\t' || c == '\n';
    }
}
