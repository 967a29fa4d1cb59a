package com.codecanvas.medspa.bench.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A vendor's key. */
final class Signer {

    private static final String PASSWORD = "bench-password";
    private static final String ALIAS = "bench";

    private final KeyStore.PrivateKeyEntry entry;

    private Signer(KeyStore.PrivateKeyEntry entry) {
        this.entry = entry;
    }

    static Signer in(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=Bench",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.log")));
        }
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return new Signer((KeyStore.PrivateKeyEntry)
                    keys.getEntry(ALIAS, new KeyStore.PasswordProtection(PASSWORD.toCharArray())));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** In place. */
    void sign(Path file) throws IOException {
        Path signed = file.resolveSibling(file.getFileName() + ".signed");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(entry).signerName("SIGNER").build().sign(zip, out);
        }
        Files.move(signed, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
