package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.core.encryption.RootKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** A root key from 32 secret bytes. Every use has a key of its own, derived with HKDF-SHA-256. */
public final class SecretRootKey implements RootKey {

    public static final int LENGTH = 32;

    private static final byte[] CANARY = "medspa root key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CANARY_PLACE = "kernel.installation.canary".getBytes(StandardCharsets.UTF_8);

    private final byte[] secret;
    private final Aead wrapping;

    public SecretRootKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A root key has " + LENGTH + " bytes");
        }
        this.secret = secret.clone();
        try {
            this.wrapping = new AesGcmJce(derive("wrap"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    @Override
    public byte[] wrap(byte[] key, byte[] associatedData) {
        try {
            return wrapping.encrypt(key, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The root key could not wrap a key", e);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] associatedData) {
        try {
            return wrapping.decrypt(wrapped, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The root key does not open this key", e);
        }
    }

    @Override
    public byte[] derive(String purpose) {
        try {
            byte[] info = ("medspa/" + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    @Override
    public byte[] canary() {
        return wrap(CANARY, CANARY_PLACE);
    }

    @Override
    public boolean opens(byte[] canary) {
        try {
            return java.util.Arrays.equals(CANARY, wrapping.decrypt(canary, CANARY_PLACE));
        } catch (GeneralSecurityException notThisKey) {
            return false;
        }
    }
}
