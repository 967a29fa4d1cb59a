package com.codecanvas.medspa.patients.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;

/** Looks at the beginning of a file without taking anything from it. */
final class Start {

    private Start() {}

    /** @throws CsvProblem for files that are no text at all */
    static byte[] of(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        refuseOtherFormats(start);
        return start;
    }

    static String of(BufferedReader in, int length) throws IOException {
        in.mark(length);
        char[] start = new char[length];
        int read = in.read(start);
        in.reset();
        return read < 0 ? "" : new String(start, 0, read);
    }

    private static void refuseOtherFormats(byte[] start) throws CsvProblem {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new CsvProblem.Unreadable(
                    "format", "This is a spreadsheet, not a CSV file. Open it and save it as CSV (UTF-8).");
        }
        if (begins(start, '%', 'P', 'D', 'F') || begins(start, 0x1F, 0x8B) || begins(start, 0x89, 'P', 'N', 'G')) {
            throw new CsvProblem.Unreadable("format", "This is not a CSV file.");
        }
    }

    private static boolean begins(byte[] start, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
