package com.codecanvas.medspa.photos.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Ciphertext to be read of plain text that is read: storages want to read, and the cipher wants to write. Holds about as much as it reads at a time, whatever the size. */
final class SealingStream extends InputStream {

    @FunctionalInterface
    interface Cipher {
        OutputStream over(OutputStream sealed) throws IOException;
    }

    /** Lets go of what it was given without copying. */
    private static final class Segment extends ByteArrayOutputStream {
        private int taken;

        int take(byte[] into, int offset, int length) {
            int some = Math.min(length, count - taken);
            System.arraycopy(buf, taken, into, offset, some);
            taken += some;
            if (taken == count) {
                count = 0;
                taken = 0;
            }
            return some;
        }

        boolean empty() {
            return count == 0;
        }
    }

    /** As much as fits, sealed, into the 64 KiB that storages usually read at a time: each piece is one call of everybody concerned. */
    private static final int PLAIN_BYTES = 60 << 10;

    private final InputStream plain;
    private final Segment sealed = new Segment();
    private final OutputStream cipher;
    private final MessageDigest digest = Sha256.start();
    private final byte[] buffer = new byte[PLAIN_BYTES];
    private boolean ended;

    SealingStream(InputStream plain, Cipher cipher) throws IOException {
        this.plain = plain;
        this.cipher = cipher.over(sealed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (sealed.empty() && !ended) {
            fill();
        }
        if (sealed.empty()) {
            return -1;
        }
        int read = sealed.take(into, offset, length);
        digest.update(into, offset, read);
        return read;
    }

    private void fill() throws IOException {
        int read = plain.readNBytes(buffer, 0, buffer.length);
        if (read == 0) {
            cipher.close();
            ended = true;
        } else {
            cipher.write(buffer, 0, read);
        }
    }

    byte[] sha256() {
        return digest.digest();
    }
}
