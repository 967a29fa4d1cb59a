package com.codecanvas.medspa.photos.rest;

import java.io.ByteArrayInputStream;

/** Knows how much was asked for at once. */
final class CountingStream extends ByteArrayInputStream {

    private int largest;

    CountingStream(byte[] content) {
        super(content);
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        largest = Math.max(largest, length);
        return super.read(into, offset, length);
    }

    @Override
    public synchronized byte[] readAllBytes() {
        largest = Integer.MAX_VALUE;
        return super.readAllBytes();
    }

    int largest() {
        return largest;
    }
}
