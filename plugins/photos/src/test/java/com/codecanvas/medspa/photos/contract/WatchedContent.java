package com.codecanvas.medspa.photos.contract;

import java.io.ByteArrayInputStream;

/** Knows how much was asked for at once, and whether it was closed. */
final class WatchedContent extends ByteArrayInputStream {

    private int largest;
    private boolean closed;

    WatchedContent(byte[] content) {
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

    @Override
    public void close() {
        closed = true;
    }

    synchronized int largest() {
        return largest;
    }

    boolean closed() {
        return closed;
    }
}
