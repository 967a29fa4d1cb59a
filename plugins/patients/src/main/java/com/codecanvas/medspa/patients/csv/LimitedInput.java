package com.codecanvas.medspa.patients.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading as soon as a file is larger than allowed. */
final class LimitedInput extends FilterInputStream {

    private final CsvLimits limits;
    private long count;

    LimitedInput(InputStream in, CsvLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : counted(1, value);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int result) throws CsvProblem {
        count += bytes;
        if (count > limits.bytes()) {
            throw new CsvProblem.TooLarge(limits.tooManyBytes());
        }
        return result;
    }
}
