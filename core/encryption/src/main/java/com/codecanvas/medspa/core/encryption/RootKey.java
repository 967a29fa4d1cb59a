package com.codecanvas.medspa.core.encryption;

/** The installation's root key: wraps the clinics' keys and derives the platform's own secrets. Never leaves its provider. */
public interface RootKey {

    byte[] wrap(byte[] key, byte[] associatedData);

    byte[] unwrap(byte[] wrapped, byte[] associatedData);

    /** 32 bytes that only this purpose gets, such as the application role's password; the same on every node. */
    byte[] derive(String purpose);

    /** Something that only this root key {@link #opens}, to be kept in the database. */
    byte[] canary();

    boolean opens(byte[] canary);
}
