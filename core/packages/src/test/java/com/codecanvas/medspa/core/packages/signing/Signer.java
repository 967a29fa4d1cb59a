package com.codecanvas.medspa.core.packages.signing;

import com.codecanvas.medspa.core.packages.PackageBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Somebody with a key and a certificate of their own making. */
final class Signer {

    private static final String PASSWORD = "correct-horse";

    private final KeyStore keys;
    private final String name;

    private Signer(KeyStore keys, String name) {
        this.keys = keys;
        this.name = name;
    }

    /** @param validity options of keytool, such as {@code -validity 30} */
    static Signer named(Path folder, String name, String... validity) throws Exception {
        Path store = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(Arrays.asList(validity));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return new Signer(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), name);
    }

    Path sign(PackageBuilder content, Path folder) throws IOException, GeneralSecurityException {
        return sign(content.in(folder));
    }

    Path sign(Path unsigned) throws IOException, GeneralSecurityException {
        PrivateKey key = (PrivateKey) keys.getKey(name, PASSWORD.toCharArray());
        CertPath path =
                CertificateFactory.getInstance("X.509").generateCertPath(Arrays.asList(keys.getCertificateChain(name)));
        Path signed = Files.createTempFile(unsigned.getParent(), "signed", ".jar");
        try (ZipFile in = new ZipFile(unsigned.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(key, path).signerName(name).build().sign(in, out);
        }
        return signed;
    }
}
