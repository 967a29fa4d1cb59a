package com.codecanvas.medspa.core.encryption;

import java.util.UUID;

/** The keysets of each clinic. */
public interface ClinicKeys {

    /** Fresh keysets, wrapped by a fresh clinic key that the root key wraps, as JSON to store with the clinic. */
    byte[] create(UUID clinicId);

    /** Forgets what is in memory, as after a rotation. */
    void forget(UUID clinicId);
}
