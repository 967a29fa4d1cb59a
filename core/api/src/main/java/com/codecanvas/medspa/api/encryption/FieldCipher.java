package com.codecanvas.medspa.api.encryption;

import org.osgi.annotation.versioning.ProviderType;

/** AES-256-GCM with the current clinic's field key. The place (such as {@code patients.patient.note}) is authenticated with the value. */
@ProviderType
public interface FieldCipher {

    byte[] encrypt(String place, byte[] plain);

    /** @throws UndecryptableException when the value is of another clinic or place, or was changed */
    byte[] decrypt(String place, byte[] encrypted);
}
