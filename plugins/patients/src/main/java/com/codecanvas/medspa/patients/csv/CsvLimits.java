package com.codecanvas.medspa.patients.csv;

/** How much of a file is read before it is refused. */
public record CsvLimits(long bytes, int rows, int columns) {

    private static final long MEBIBYTE = 1024 * 1024;

    public static final CsvLimits IMPORT = new CsvLimits(25 * MEBIBYTE, 50_000, 200);

    public String tooManyBytes() {
        return "The file is larger than " + bytes / MEBIBYTE
                + " MB, the most that one import takes. Split it into several files.";
    }
}
