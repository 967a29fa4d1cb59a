package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content that has exactly as many bytes as were announced, or fails before its last one is given: the bucket then never has it all. */
final class AnnouncedStream extends FilterInputStream {

    private long left;
    private boolean ended;
    private Exception failure;

    AnnouncedStream(InputStream content, long length) {
        super(content);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            return left == 0 ? end() : some(into, offset, length);
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private int some(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("The content ended " + left + " bytes too early");
        }
        left -= read;
        if (left == 0) {
            end();
        }
        return read;
    }

    private int end() throws IOException {
        if (!ended && in.read() >= 0) {
            throw new IOException("The content has more bytes than were announced");
        }
        ended = true;
        return -1;
    }

    /** Whose it is. */
    @Override
    public void close() {}

    /** Throws what was wrong with the content; does nothing when that was not the trouble. */
    void rethrow() {
        if (failure instanceof RuntimeException own) {
            throw own;
        }
        if (failure != null) {
            throw new ObjectStorageUnavailableException("What was to be stored did not arrive whole.", failure);
        }
    }
}
