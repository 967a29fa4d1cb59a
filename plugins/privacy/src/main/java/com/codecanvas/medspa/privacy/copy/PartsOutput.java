package com.codecanvas.medspa.privacy.copy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts a stream into parts of about a megabyte. */
final class PartsOutput extends OutputStream {

    private static final int SIZE = 1 << 20;

    /** Keeps a part. */
    interface Shelf {
        void put(int number, byte[] content);
    }

    private final Shelf shelf;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(SIZE);
    private int number;

    PartsOutput(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, SIZE - part.size());
            part.write(bytes, at, some);
            at += some;
            left -= some;
            if (part.size() == SIZE) {
                next();
            }
        }
    }

    @Override
    public void close() {
        if (part.size() > 0) {
            next();
        }
    }

    private void next() {
        shelf.put(number++, part.toByteArray());
        part.reset();
    }
}
