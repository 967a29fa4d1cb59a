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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Streams under keys that the thread's clinic's field key wraps. */
@Component
public final class ClinicStreamCipher implements StreamCipher {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 1 << 20;

    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public ClinicStreamCipher(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] newKey(String place) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return cipher.encrypt(place, key);
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
            return new AesGcmHkdfStreaming(new byte[KEY_BYTES], "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0)
                    .expectedCiphertextSize(plainBytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private AesGcmHkdfStreaming streaming(byte[] wrappedKey, String place) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(cipher.decrypt(place, wrappedKey), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }

    private static byte[] binding(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
