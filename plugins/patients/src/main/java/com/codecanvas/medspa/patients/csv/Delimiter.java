package com.codecanvas.medspa.patients.csv;

/** Finds the delimiter from the first lines of a file. */
final class Delimiter {

    private static final String CANDIDATES = ",;\t|";
    private static final String SPREADSHEET_HINT = "sep=";

    private Delimiter() {}

    /** Spreadsheets may name the delimiter in a line of its own before the header. */
    static boolean isNamed(CharSequence start) {
        return start.length() > SPREADSHEET_HINT.length()
                && SPREADSHEET_HINT.contentEquals(start.subSequence(0, SPREADSHEET_HINT.length())
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT))
                && CANDIDATES.indexOf(start.charAt(SPREADSHEET_HINT.length())) >= 0;
    }

    static char find(CharSequence start) {
        if (isNamed(start)) {
            return start.charAt(SPREADSHEET_HINT.length());
        }
        char best = CANDIDATES.charAt(0);
        int most = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            int count = inHeader(start, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int inHeader(CharSequence start, char candidate) {
        int count = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && begun && (c == '\n' || c == '\r')) {
                return count;
            } else if (!quoted && c == candidate) {
                count++;
            }
            begun = begun || !Character.isWhitespace(c);
        }
        return count;
    }
}
