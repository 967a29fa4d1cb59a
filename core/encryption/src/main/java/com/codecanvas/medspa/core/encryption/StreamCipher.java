package com.codecanvas.medspa.core.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * AES-256-GCM in authenticated segments, for contents too large for memory. Each content has a key of its own, wrapped by the current clinic's key and bound to the
 * place; to destroy the wrapped key is to destroy the content.
 */
public interface StreamCipher {

    /** A fresh key, wrapped. */
    byte[] newKey(String place);

    OutputStream encrypting(byte[] wrappedKey, String place, OutputStream to) throws IOException;

    /** Reading fails at the first segment that was changed, moved or cut off. */
    InputStream decrypting(byte[] wrappedKey, String place, InputStream from) throws IOException;
}
