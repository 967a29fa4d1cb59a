package com.codecanvas.medspa.core.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.encryption.UndecryptableException;
import com.codecanvas.medspa.api.tenancy.Clinic;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClinicEncryptionTest {

    private static final String PLACE = "patients.patient.note";

    private final Map<UUID, byte[]> stored = new HashMap<>();
    private final ClinicKeyring keyring =
            new ClinicKeyring(new SecretRootKey(new byte[32]), id -> Optional.ofNullable(stored.get(id)));
    private final Clinic north = clinic();
    private final Clinic south = clinic();
    private Clinic current = north;
    private final ClinicFieldCipher cipher = new ClinicFieldCipher(() -> current, keyring);
    private final ClinicBlindIndex index = new ClinicBlindIndex(() -> current, keyring);

    private static Clinic clinic() {
        return new Clinic(UUID.randomUUID(), "Clinic", ZoneId.of("UTC"), "en-US", "USD");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void createKeys() {
        stored.put(north.id(), keyring.create(north.id()));
        stored.put(south.id(), keyring.create(south.id()));
    }

    @Test
    void aValueComesBackAsItWas() {
        assertThat(cipher.decrypt(PLACE, cipher.encrypt(PLACE, bytes("Ana \uD83D\uDC8E"))))
                .isEqualTo(bytes("Ana \uD83D\uDC8E"));
    }

    @Test
    void equalValuesLookDifferent() {
        assertThat(cipher.encrypt(PLACE, bytes("Ana"))).isNotEqualTo(cipher.encrypt(PLACE, bytes("Ana")));
    }

    @Test
    void aValueCannotMoveToAnotherPlace() {
        byte[] encrypted = cipher.encrypt(PLACE, bytes("Ana"));
        assertThatThrownBy(() -> cipher.decrypt("patients.patient.name", encrypted))
                .isInstanceOf(UndecryptableException.class)
                .hasMessage("Cannot decrypt a value of patients.patient.name");
    }

    @Test
    void aValueCannotMoveToAnotherClinic() {
        byte[] encrypted = cipher.encrypt(PLACE, bytes("Ana"));
        current = south;
        assertThatThrownBy(() -> cipher.decrypt(PLACE, encrypted)).isInstanceOf(UndecryptableException.class);
    }

    @Test
    void aChangedValueIsNoticed() {
        byte[] encrypted = cipher.encrypt(PLACE, bytes("Ana"));
        encrypted[encrypted.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(PLACE, encrypted)).isInstanceOf(UndecryptableException.class);
    }

    @Test
    void keysOfOneClinicCannotBePutInPlaceOfAnothers() {
        stored.put(south.id(), stored.get(north.id()));
        current = south;
        assertThatThrownBy(() -> cipher.encrypt(PLACE, bytes("Ana"))).hasMessageContaining("does not open");
    }

    @Test
    void keysOutliveARestart() {
        byte[] encrypted = cipher.encrypt(PLACE, bytes("Ana"));
        byte[] token = index.token("name", "ana");
        keyring.forget(north.id());
        assertThat(cipher.decrypt(PLACE, encrypted)).isEqualTo(bytes("Ana"));
        assertThat(index.token("name", "ana")).isEqualTo(token);
    }

    @Test
    void tokensAreShortAndEqualForEqualWords() {
        assertThat(index.token("name", "ana")).hasSize(16).isEqualTo(index.token("name", "ana"));
    }

    @Test
    void tokensDifferByWordIndexAndClinic() {
        byte[] token = index.token("name", "ana");
        assertThat(index.token("name", "anna")).isNotEqualTo(token);
        assertThat(index.token("phone", "ana")).isNotEqualTo(token);
        assertThat(index.token("nam", "eana")).isNotEqualTo(token);
        current = south;
        assertThat(index.token("name", "ana")).isNotEqualTo(token);
    }

    @Test
    void prefixTokensAreThoseOfTheWordsBeginnings() {
        List<byte[]> tokens = index.prefixTokens("name", "Z\uD83D\uDC8Ee", 8);
        assertThat(tokens).hasSize(3);
        assertThat(tokens.get(1)).isEqualTo(index.token("name", "Z\uD83D\uDC8E"));
        assertThat(index.prefixTokens("name", "abcdef", 4)).hasSize(4);
        assertThat(index.prefixTokens("name", "", 4)).isEmpty();
    }
}
