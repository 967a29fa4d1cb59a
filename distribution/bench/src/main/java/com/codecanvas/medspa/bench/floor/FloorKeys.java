package com.codecanvas.medspa.bench.floor;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Field encryption and search tokens as the platform makes them, with keys of the floor's own. */
final class FloorKeys {

    private final Aead aead;
    private final SecretKeySpec index = new SecretKeySpec(new byte[32], "HmacSHA256");

    FloorKeys() throws GeneralSecurityException {
        AeadConfig.register();
        aead = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] encrypt(String place, String plain) throws GeneralSecurityException {
        return plain == null
                ? null
                : aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
    }

    String decrypt(String place, byte[] encrypted) throws GeneralSecurityException {
        return encrypted == null
                ? null
                : new String(aead.decrypt(encrypted, place.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    byte[] token(String word) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(index);
        return Arrays.copyOf(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)), 16);
    }
}
