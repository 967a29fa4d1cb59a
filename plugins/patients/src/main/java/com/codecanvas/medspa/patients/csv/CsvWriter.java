package com.codecanvas.medspa.patients.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows that spreadsheets open as they are, and never run as formulas. */
public final class CsvWriter {

    /** Without it, spreadsheets take UTF-8 for something else. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    public static String row(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String text = value == null ? "" : value;
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
