package com.codecanvas.medspa.core.packages.archive;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in a refusal when more comes out than was allowed, whatever the archive says of its sizes. */
final class BoundedInput extends FilterInputStream {

    private final String refusal;
    private long left;

    BoundedInput(InputStream in, long limit, String refusal) {
        super(in);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : counted(1, value);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        return count < 0 ? count : counted(count, count);
    }

    private int counted(int count, int result) {
        left -= count;
        if (left < 0) {
            throw new InvalidPackageException(refusal);
        }
        return result;
    }
}
