package com.codecanvas.medspa.patients.domain.imports;

import java.util.ArrayList;
import java.util.List;

/** Writes a list of texts as one, whatever characters they hold: each with its length before it. */
public final class Cells {

    private Cells() {}

    public static String join(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (String cell : cells) {
            text.append(cell.length()).append(':').append(cell);
        }
        return text.toString();
    }

    public static List<String> split(String text) {
        List<String> cells = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int colon = text.indexOf(':', position);
            int end = colon + 1 + Integer.parseInt(text, position, colon, 10);
            cells.add(text.substring(colon + 1, end));
            position = end;
        }
        return cells;
    }
}
