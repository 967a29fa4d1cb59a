package com.codecanvas.medspa.photos.vault;

import com.codecanvas.medspa.photos.domain.Picture;
import com.codecanvas.medspa.photos.domain.PictureInspection;
import com.codecanvas.medspa.photos.domain.PictureRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** A picture as it comes in: inspected and hashed while it passes by. Remembers what was wrong with it, since a storage may tell of it in its own words. */
final class InspectedStream extends InputStream {

    private final InputStream source;
    private final PictureInspection inspection = new PictureInspection();
    private final MessageDigest digest = Sha256.start();
    private PictureRefusedException refusal;
    private IOException broken;

    InspectedStream(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = source.read(into, offset, length);
        } catch (IOException e) {
            broken = e;
            throw e;
        }
        if (read > 0) {
            digest.update(into, offset, read);
            inspect(into, offset, read);
        }
        return read;
    }

    private void inspect(byte[] bytes, int offset, int length) {
        try {
            inspection.take(bytes, offset, length);
        } catch (PictureRefusedException e) {
            refusal = e;
            throw e;
        }
    }

    /** @throws PictureRefusedException where the picture itself was the reason of a failure */
    void rethrow() throws IOException {
        if (refusal != null) {
            throw refusal;
        }
        if (broken != null) {
            throw broken;
        }
    }

    Picture picture() {
        return inspection.end();
    }

    long size() {
        return inspection.count();
    }

    byte[] sha256() {
        return digest.digest();
    }
}
