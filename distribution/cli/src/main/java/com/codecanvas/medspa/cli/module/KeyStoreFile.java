package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** The one key of a PKCS12 file, with its certificates. */
record KeyStoreFile(PrivateKey key, List<Certificate> chain) {

    static KeyStoreFile open(Path file, Desk desk) throws GeneralSecurityException {
        if (!Files.isReadable(file)) {
            throw new Refusal(1, "There is no key store " + file + "; make one with medspa module key.");
        }
        char[] password = desk.passwordOf(file.toString()).toCharArray();
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            List<String> keys = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (keys.size() != 1) {
                throw new Refusal(1, file + " holds " + keys.size() + " keys; a key store to sign with has one.");
            }
            PrivateKey key = (PrivateKey) store.getKey(keys.get(0), password);
            return new KeyStoreFile(key, List.of(store.getCertificateChain(keys.get(0))));
        } catch (UnrecoverableKeyException e) {
            throw new Refusal(1, "The key in " + file + " cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new Refusal(1, file + " cannot be opened: the password is wrong, or it is no key store.");
        }
    }

    X509Certificate certificate() {
        return (X509Certificate) chain.get(0);
    }

    String fingerprint() throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(certificate().getEncoded()));
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException neverOnceLoaded) {
            throw new IllegalStateException(neverOnceLoaded);
        }
    }
}
