package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code module key}: a key store with a key and a certificate of one's own making, by the keytool of the Java runtime. */
final class KeyCommand {

    static final String ALIAS = "medspa";
    private static final String THREE_YEARS = "1095";

    private final Desk desk;

    KeyCommand(Desk desk) {
        this.desk = desk;
    }

    void run(Arguments arguments) throws Exception {
        Path store = Path.of(arguments.value("--keystore"));
        String name = arguments.value("--name");
        if (Files.exists(store)) {
            throw new Refusal(1, store + " is there already; a key that signed packages must not be lost.");
        }
        if (!name.matches("[\\p{L}\\p{N} .&'_-]{2,64}")) {
            throw new Refusal(2, "--name must be 2 to 64 letters, digits, blanks and . & ' _ -");
        }
        keytool(store, name, desk.passwordOf(store.toString()));
        KeyStoreFile made = KeyStoreFile.open(store, desk);
        desk.say("key store", store);
        desk.say("signer", made.certificate().getSubjectX500Principal().getName());
        desk.say("fingerprint", made.fingerprint());
        desk.say(
                "until", made.certificate().getNotAfter().toInstant().toString().substring(0, 10));
        desk.say("Keep the file and its password safe: who has both can sign as " + name + ".");
    }

    private static void keytool(Path store, String name, String password) throws IOException, InterruptedException {
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-validity",
                THREE_YEARS,
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass:env",
                Desk.PASSWORD));
        keytool.environment().put(Desk.PASSWORD, password);
        Process process = keytool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new Refusal(1, "The key could not be made: " + said);
        }
    }
}
