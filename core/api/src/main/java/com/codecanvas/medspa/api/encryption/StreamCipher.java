package com.codecanvas.medspa.api.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * AES-256-GCM in authenticated segments, for contents too large for memory. Each content has a key of its own, wrapped by the current clinic's key and bound to the
 * place (such as {@code photos.stored_object.content}); to destroy the wrapped key is to destroy the content.
 */
@ProviderType
public interface StreamCipher {

    /** A fresh key, wrapped. */
    byte[] newKey(String place);

    /**
     * Closing it completes the content.
     *
     * @throws UndecryptableException when the key is of another clinic or place
     */
    OutputStream encrypting(byte[] wrappedKey, String place, OutputStream to) throws IOException;

    /**
     * Reading fails at the first segment that was changed, moved or cut off.
     *
     * @throws UndecryptableException when the key is of another clinic or place
     */
    InputStream decrypting(byte[] wrappedKey, String place, InputStream from) throws IOException;

    /** How many bytes a content of so many bytes takes when it is encrypted. */
    long encryptedSize(long plainBytes);
}
