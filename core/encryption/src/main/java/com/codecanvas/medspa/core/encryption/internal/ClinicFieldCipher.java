package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.encryption.UndecryptableException;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Field encryption with the keys of the thread's clinic. */
@Component
public final class ClinicFieldCipher implements FieldCipher {

    private final CurrentClinic clinic;
    private final ClinicKeyring keyring;

    @Activate
    public ClinicFieldCipher(@Reference CurrentClinic clinic, @Reference ClinicKeyring keyring) {
        this.clinic = clinic;
        this.keyring = keyring;
    }

    @Override
    public byte[] encrypt(String place, byte[] plain) {
        UUID id = clinic.get().id();
        try {
            return keyring.of(id).fields().encrypt(plain, binding(id, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a value of " + place, e);
        }
    }

    @Override
    public byte[] decrypt(String place, byte[] encrypted) {
        UUID id = clinic.get().id();
        try {
            return keyring.of(id).fields().decrypt(encrypted, binding(id, place));
        } catch (GeneralSecurityException e) {
            throw new UndecryptableException(place, e);
        }
    }

    private static byte[] binding(UUID clinicId, String place) {
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + name.length)
                .putLong(clinicId.getMostSignificantBits())
                .putLong(clinicId.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
