package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.Signature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** {@code module sign}: signs every entry of a package, in a new file that takes the old one's place only once it is good. */
final class SignCommand {

    private final Desk desk;

    SignCommand(Desk desk) {
        this.desk = desk;
    }

    void run(Arguments arguments) throws Exception {
        Path file = Path.of(arguments.word("file")).toAbsolutePath();
        Path output = Path.of(arguments.values().getOrDefault("--output", file.toString()))
                .toAbsolutePath();
        Signature before = ModulePackage.read(file).signature();
        if (before.state() != Signature.State.UNSIGNED) {
            throw new Refusal(1, "The file has a signature already; sign what the build made. " + before.message());
        }
        KeyStoreFile keys = KeyStoreFile.open(Path.of(arguments.value("--keystore")), desk);
        Path signed = Files.createTempFile(output.getParent(), "signing", ".tmp");
        try {
            sign(file, keys, signed);
            Signature made = ModulePackage.read(signed).signature();
            if (!made.intact()) {
                throw new Refusal(1, "Not signed: " + made.message());
            }
            Files.move(signed, output, StandardCopyOption.REPLACE_EXISTING);
            desk.say("signed", output);
            desk.say("signer", made.signer());
            desk.say("fingerprint", made.fingerprint());
        } catch (NoClassDefFoundError e) {
            throw new Refusal(1, "Signing needs a JDK; this is a Java runtime without the module jdk.jartool.");
        } finally {
            Files.deleteIfExists(signed);
        }
    }

    private static void sign(Path file, KeyStoreFile keys, Path into) throws IOException, GeneralSecurityException {
        try (ZipFile in = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(into)) {
            new JarSigner.Builder(
                            keys.key(), CertificateFactory.getInstance("X.509").generateCertPath(keys.chain()))
                    .signerName("medspa")
                    .build()
                    .sign(in, out);
        }
    }
}
