package com.codecanvas.medspa.privacy.copy;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads parts one after another until there is no further one. */
final class PartsInput extends InputStream {

    private final IntFunction<Optional<byte[]>> shelf;
    private byte[] part = new byte[0];
    private int at;
    private int number;

    PartsInput(IntFunction<Optional<byte[]>> shelf) {
        this.shelf = shelf;
    }

    @Override
    public int read() {
        return available() > 0 || next() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (available() == 0 && !next()) {
            return -1;
        }
        int some = Math.min(length, available());
        System.arraycopy(part, at, into, from, some);
        at += some;
        return some;
    }

    @Override
    public int available() {
        return part.length - at;
    }

    private boolean next() {
        Optional<byte[]> following = shelf.apply(number);
        if (following.isEmpty()) {
            return false;
        }
        number++;
        part = following.get();
        at = 0;
        return true;
    }
}
