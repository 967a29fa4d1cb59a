package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.core.encryption.RootKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * Packs a clinic's keysets: the root key wraps the clinic's key, and that wraps each keyset. Every layer is bound to the clinic and to its purpose, so no part can be
 * moved to another clinic. Rotation adds keys to a keyset, or wraps the clinic key anew, and leaves the other layer alone.
 */
final class KeysetEnvelope {

    private static final String CLINIC_KEY = "clinicKey";
    private static final String FIELDS = "fields";
    private static final String BLIND_INDEX = "blindIndex";

    private final RootKey rootKey;

    KeysetEnvelope(RootKey rootKey) {
        this.rootKey = rootKey;
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The ciphers are not available", e);
        }
    }

    byte[] create(UUID clinicId) {
        try {
            KeysetHandle clinicKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] secret = TinkProtoKeysetFormat.serializeKeyset(clinicKey, InsecureSecretKeyAccess.get());
            Aead wrapping = clinicKey.getPrimitive(RegistryConfiguration.get(), Aead.class);
            JsonObject packed = new JsonObject();
            packed.addProperty("format", 1);
            packed.addProperty(CLINIC_KEY, text(rootKey.wrap(secret, purpose(clinicId, CLINIC_KEY))));
            packed.addProperty(
                    FIELDS, text(wrapNew(PredefinedAeadParameters.AES256_GCM, wrapping, purpose(clinicId, FIELDS))));
            packed.addProperty(
                    BLIND_INDEX,
                    text(wrapNew(PredefinedPrfParameters.HMAC_SHA256_PRF, wrapping, purpose(clinicId, BLIND_INDEX))));
            return packed.toString().getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make keys for clinic " + clinicId, e);
        }
    }

    Keysets open(UUID clinicId, byte[] json) {
        JsonObject packed =
                JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
        try {
            byte[] secret = rootKey.unwrap(bytes(packed, CLINIC_KEY), purpose(clinicId, CLINIC_KEY));
            Aead wrapping = TinkProtoKeysetFormat.parseKeyset(secret, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Keysets(
                    unwrap(packed, FIELDS, wrapping, clinicId).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    unwrap(packed, BLIND_INDEX, wrapping, clinicId)
                            .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of clinic " + clinicId + " cannot be opened", e);
        }
    }

    private static byte[] wrapNew(Parameters kind, Aead wrapping, byte[] purpose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(KeysetHandle.generateNew(kind), wrapping, purpose);
    }

    private static KeysetHandle unwrap(JsonObject packed, String name, Aead wrapping, UUID clinicId)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(bytes(packed, name), wrapping, purpose(clinicId, name));
    }

    private static byte[] purpose(UUID clinicId, String name) {
        return (clinicId + "/" + name).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonObject packed, String name) {
        return Base64.getDecoder().decode(packed.get(name).getAsString());
    }
}
