package com.codecanvas.medspa.core.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.encryption.UndecryptableException;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClinicStreamCipherTest {

    private static final String PLACE = "kernel_modules.data_export.content";

    private final Map<UUID, byte[]> stored = new HashMap<>();
    private final ClinicKeyring keyring =
            new ClinicKeyring(new SecretRootKey(new byte[32]), id -> Optional.ofNullable(stored.get(id)));
    private final Clinic north = clinic();
    private final Clinic south = clinic();
    private Clinic current = north;
    private final ClinicFieldCipher fields = new ClinicFieldCipher(() -> current, keyring);
    private final ClinicStreamCipher streams = new ClinicStreamCipher(fields);
    private final byte[] plain = content();

    private Clinic clinic() {
        Clinic clinic = new Clinic(UUID.randomUUID(), "Clinic", ZoneId.of("UTC"), "en-US", "USD");
        stored.put(clinic.id(), keyring.create(clinic.id()));
        return clinic;
    }

    /** Several segments. */
    private static byte[] content() {
        byte[] bytes = new byte[3_500_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private byte[] encrypt(byte[] key) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = streams.encrypting(key, PLACE, sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private byte[] decrypt(byte[] key, byte[] sealed) throws IOException {
        return streams.decrypting(key, PLACE, new ByteArrayInputStream(sealed)).readAllBytes();
    }

    @Test
    void aContentComesBackAsItWas() throws IOException {
        byte[] key = streams.newKey(PLACE);
        assertThat(decrypt(key, encrypt(key))).isEqualTo(plain);
    }

    @Test
    void itsEncryptedSizeIsKnownBefore() throws IOException {
        assertThat(encrypt(streams.newKey(PLACE))).hasSize((int) streams.encryptedSize(plain.length));
    }

    /** As they were made before segments were small. */
    @Test
    void aContentUnderAKeyWithoutAMarkComesBackToo() throws Exception {
        byte[] key = new byte[32];
        new Random(8).nextBytes(key);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = new AesGcmHkdfStreaming(key, "HmacSha256", 32, 1 << 20, 0)
                .newEncryptingStream(sealed, PLACE.getBytes(StandardCharsets.UTF_8))) {
            out.write(plain);
        }
        assertThat(decrypt(fields.encrypt(PLACE, key), sealed.toByteArray())).isEqualTo(plain);
    }

    @Test
    void anotherClinicCannotUseTheKey() throws IOException {
        byte[] key = streams.newKey(PLACE);
        byte[] sealed = encrypt(key);
        current = south;
        assertThatThrownBy(() -> decrypt(key, sealed)).isInstanceOf(UndecryptableException.class);
    }

    @Test
    void aContentThatWasCutOffOrChangedIsNoticed() throws IOException {
        byte[] key = streams.newKey(PLACE);
        byte[] sealed = encrypt(key);
        assertThatThrownBy(() -> decrypt(key, Arrays.copyOf(sealed, 2 << 20))).isInstanceOf(IOException.class);
        sealed[sealed.length / 2] ^= 1;
        assertThatThrownBy(() -> decrypt(key, sealed)).isInstanceOf(IOException.class);
    }
}
