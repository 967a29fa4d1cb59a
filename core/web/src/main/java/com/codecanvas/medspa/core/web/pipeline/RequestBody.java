package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The request's body: refuses to go beyond its limit, and takes a digest where a repeat must be recognised. */
public final class RequestBody extends ServletInputStream {

    static final long MOST_BYTES = 1 << 20;

    private final ServletInputStream source;
    private final long limit;
    private final MessageDigest digest;
    private long count;

    RequestBody(ServletInputStream source, long limit, boolean digested) {
        this.source = source;
        this.limit = limit;
        this.digest = digested ? sha256() : null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = source.read(into, offset, length);
        if (read > 0) {
            count += read;
            if (count > limit) {
                throw tooLarge();
            }
            if (digest != null) {
                digest.update(into, offset, read);
            }
        }
        return read;
    }

    /** The digest of the whole body; what the endpoint left unread is read now. */
    byte[] digest() {
        byte[] buffer = new byte[8192];
        try {
            while (read(buffer, 0, buffer.length) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw Problem.malformed("The body ended too early.", e);
        }
        return digest.digest();
    }

    static RuntimeException tooLarge() {
        return Problem.tooLarge("The body may have at most 1 MB.");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }
}
