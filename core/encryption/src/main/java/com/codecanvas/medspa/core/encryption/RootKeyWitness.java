package com.codecanvas.medspa.core.encryption;

import java.util.Optional;

/** Knows from the database whether a root key is already in use, so that a lost or foreign one is noticed before anything is written. */
public interface RootKeyWitness {

    /** The wrapped canary that the first start left; empty while the database is fresh. */
    Optional<byte[]> canary();
}
