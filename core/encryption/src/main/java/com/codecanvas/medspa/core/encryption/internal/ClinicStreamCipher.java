package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Streams under keys that the thread's clinic's field key wraps. */
@Component
public final class ClinicStreamCipher implements StreamCipher {

    private static final int KEY_BYTES = 32;

    /**
     * Small, so that the cipher is called often: the virtual machine compiles what is called often, and until then a large segment is encrypted at a fortieth of the speed,
     * for the first gigabyte of each start. It keeps little in memory, too.
     */
    private static final int SEGMENT_BYTES = 1 << 12;

    /** Of contents whose keys bear no mark. */
    private static final int FORMER_SEGMENT_BYTES = 1 << 20;

    private static final byte SMALL_SEGMENTS = 1;

    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public ClinicStreamCipher(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] newKey(String place) {
        byte[] marked = new byte[1 + KEY_BYTES];
        random.nextBytes(marked);
        marked[0] = SMALL_SEGMENTS;
        return cipher.encrypt(place, marked);
    }

    @Override
    public OutputStream encrypting(byte[] wrappedKey, String place, OutputStream to) throws IOException {
        try {
            return streaming(wrappedKey, place).newEncryptingStream(to, binding(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a content of " + place, e);
        }
    }

    @Override
    public InputStream decrypting(byte[] wrappedKey, String place, InputStream from) throws IOException {
        try {
            return streaming(wrappedKey, place).newDecryptingStream(from, binding(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt a content of " + place, e);
        }
    }

    @Override
    public long encryptedSize(long plainBytes) {
        try {
            return streaming(new byte[KEY_BYTES], SEGMENT_BYTES).expectedCiphertextSize(plainBytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AesGcmHkdfStreaming streaming(byte[] wrappedKey, String place) throws GeneralSecurityException {
        byte[] key = cipher.decrypt(place, wrappedKey);
        return key.length == KEY_BYTES
                ? streaming(key, FORMER_SEGMENT_BYTES)
                : streaming(Arrays.copyOfRange(key, 1, key.length), SEGMENT_BYTES);
    }

    private static AesGcmHkdfStreaming streaming(byte[] key, int segmentBytes) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, segmentBytes, 0);
    }

    private static byte[] binding(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
