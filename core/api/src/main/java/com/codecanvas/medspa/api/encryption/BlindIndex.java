package com.codecanvas.medspa.api.encryption;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keyed tokens (HMAC-SHA-256, 16 bytes) by which encrypted values of the current clinic are found. Equal words of two clinics or of two indexes give different tokens.
 * Words are compared as given: normalise them first.
 */
@ProviderType
public interface BlindIndex {

    byte[] token(String index, String word);

    /** Tokens of every prefix from one character up to {@code longest} characters. */
    List<byte[]> prefixTokens(String index, String word, int longest);
}
