package com.codecanvas.medspa.patients.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file while it arrives: never more than a few lines of it in memory. */
public final class CsvFile implements Closeable {

    private static final int LOOK_AHEAD = 16 * 1024;

    private final CsvLimits limits;
    private final String encoding;
    private final char delimiter;
    private final int skippedLines;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private int rows;

    /** One row of data; {@code line} is where it begins in the file, from 1. */
    public record Row(int line, List<String> cells) {}

    /**
     * @param asked auto, UTF-8, UTF-16 or windows-1252
     * @throws CsvProblem for a file that can't be read
     */
    public CsvFile(InputStream in, String asked, CsvLimits limits) throws IOException {
        this.limits = limits;
        InputStream input = new BufferedInputStream(new LimitedInput(in, limits), LOOK_AHEAD);
        byte[] start = Start.of(input, LOOK_AHEAD);
        CsvEncoding found = CsvEncoding.choose(asked, start)
                .orElseThrow(() ->
                        new CsvProblem.Unreadable("choice", "Encoding must be auto, UTF-8, UTF-16 or windows-1252."));
        this.encoding = found.label();
        input.skipNBytes(found.markLength(start));
        BufferedReader text = new BufferedReader(new StrictReader(input, found), LOOK_AHEAD);
        String ahead = Start.of(text, LOOK_AHEAD);
        this.delimiter = Delimiter.find(ahead);
        this.skippedLines = Delimiter.isNamed(ahead) && text.readLine() != null ? 1 : 0;
        this.parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(text);
        this.records = parser.iterator();
        this.header = readHeader();
    }

    public String encoding() {
        return encoding;
    }

    public String delimiter() {
        return String.valueOf(delimiter);
    }

    public List<String> header() {
        return header;
    }

    /** The next row that is not empty, or null at the end. */
    public Row next() throws IOException {
        Row row = read();
        if (row != null && ++rows > limits.rows()) {
            throw new CsvProblem.TooLarge(String.format(
                    Locale.ENGLISH,
                    "The file has more than %,d rows, the most that one import takes. Split it into several files.",
                    limits.rows()));
        }
        return row;
    }

    private List<String> readHeader() throws IOException {
        Row first = read();
        if (first == null) {
            throw new CsvProblem.Unreadable("empty", "The file is empty.");
        }
        if (first.cells().size() > limits.columns()) {
            throw new CsvProblem.TooLarge("The file has more than " + limits.columns() + " columns.");
        }
        return first.cells();
    }

    private Row read() throws IOException {
        while (true) {
            int line = (int) parser.getCurrentLineNumber() + 1 + skippedLines;
            List<String> cells = nextCells(line);
            if (cells == null) {
                return null;
            }
            if (!cells.stream().allMatch(String::isBlank)) {
                return new Row(line, cells);
            }
        }
    }

    private List<String> nextCells(int line) throws IOException {
        try {
            return records.hasNext() ? records.next().toList() : null;
        } catch (UncheckedIOException failure) {
            throw explained(failure.getCause(), line);
        }
    }

    private static IOException explained(IOException failure, int line) {
        if (failure instanceof org.apache.commons.csv.CSVException) {
            return new CsvProblem.Unreadable(
                    "quotes",
                    "Line " + line
                            + " has a quote (\") in the wrong place or one that is never closed. A quote inside a"
                            + " quoted value is written twice.");
        }
        return failure;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
