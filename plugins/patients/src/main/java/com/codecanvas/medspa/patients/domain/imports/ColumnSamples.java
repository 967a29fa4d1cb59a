package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.patients.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is worth knowing of a file's columns while its rows pass by. */
public final class ColumnSamples {

    private static final int MOST_SAMPLES = 3;
    private static final int MOST_DATES = 500;
    private static final int LONGEST = 60;
    private static final Pattern DATA = Pattern.compile("\\S+@\\S+\\.\\S+|[+(]?\\d[\\d\\s().\\-/]{4,}");

    private final List<String> headings;
    private final ColumnMapping mapping;
    private final List<List<String>> samples = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();

    public ColumnSamples(List<String> header) {
        this.headings = names(header);
        this.mapping = ColumnMapping.suggest(headings);
        headings.forEach(heading -> samples.add(new ArrayList<>()));
    }

    /** True when the first line of the file is no header but already a patient. */
    public boolean looksLikeData() {
        return mapping.columns().isEmpty()
                && headings.stream().anyMatch(heading -> DATA.matcher(heading).matches());
    }

    public void add(List<String> cells) {
        for (int i = 0; i < Math.min(cells.size(), samples.size()); i++) {
            sample(cells.get(i), samples.get(i));
        }
        mapping.column(ImportField.BIRTH_DATE)
                .filter(index -> index < cells.size() && dates.size() < MOST_DATES)
                .map(cells::get)
                .filter(date -> !date.isBlank())
                .ifPresent(dates::add);
    }

    public List<ImportColumn> columns() {
        List<ImportColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new ImportColumn(i, headings.get(i), List.copyOf(samples.get(i))));
        }
        return columns;
    }

    public ColumnMapping mapping() {
        return mapping;
    }

    public DateOrder dateOrder(String region) {
        return DateOrder.suggest(dates, region);
    }

    private static void sample(String cell, List<String> known) {
        String text = Text.line(cell);
        if (text != null && known.size() < MOST_SAMPLES) {
            String shown = Text.length(text) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
            if (!known.contains(shown)) {
                known.add(shown);
            }
        }
    }

    private static List<String> names(List<String> header) {
        List<String> names = new ArrayList<>();
        for (String heading : header) {
            String name = Text.line(heading);
            names.add(name == null ? "Column " + (names.size() + 1) : name);
        }
        return List.copyOf(names);
    }
}
