package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tokens from the blind-index key of the thread's clinic. */
@Component
public final class ClinicBlindIndex implements BlindIndex {

    private static final int TOKEN_BYTES = 16;

    private final CurrentClinic clinic;
    private final ClinicKeyring keyring;

    @Activate
    public ClinicBlindIndex(@Reference CurrentClinic clinic, @Reference ClinicKeyring keyring) {
        this.clinic = clinic;
        this.keyring = keyring;
    }

    @Override
    public byte[] token(String index, String word) {
        return token(keyring.of(clinic.get().id()).blindIndex(), index, word);
    }

    @Override
    public List<byte[]> prefixTokens(String index, String word, int longest) {
        PrfSet key = keyring.of(clinic.get().id()).blindIndex();
        int characters = Math.min(longest, word.codePointCount(0, word.length()));
        List<byte[]> tokens = new ArrayList<>(characters);
        for (int length = 1; length <= characters; length++) {
            tokens.add(token(key, index, word.substring(0, word.offsetByCodePoints(0, length))));
        }
        return tokens;
    }

    /** The index name's length goes first, so that no name and word can be mistaken for another name and word. */
    private static byte[] token(PrfSet key, String index, String word) {
        byte[] name = index.getBytes(StandardCharsets.UTF_8);
        byte[] text = word.getBytes(StandardCharsets.UTF_8);
        byte[] input = ByteBuffer.allocate(4 + name.length + text.length)
                .putInt(name.length)
                .put(name)
                .put(text)
                .array();
        try {
            return key.computePrimary(input, TOKEN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a token of index " + index, e);
        }
    }
}
