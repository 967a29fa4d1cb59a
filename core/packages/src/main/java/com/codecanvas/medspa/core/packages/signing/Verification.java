package com.codecanvas.medspa.core.packages.signing;

import com.codecanvas.medspa.core.packages.Signature;
import com.codecanvas.medspa.core.packages.Signature.State;
import com.codecanvas.medspa.core.packages.archive.FileDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Checks a file signed as a JAR: one signer over every entry, nothing added, changed or taken away. */
public final class Verification {

    private final Set<CodeSigner> signers = new LinkedHashSet<>();
    private final SignatureFiles files;
    private String unsigned;

    private Verification(SignatureFiles files) {
        this.files = files;
    }

    public static Signature of(Path file, Clock clock) {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            return new Verification(SignatureFiles.in(jar)).check(jar, clock);
        } catch (SecurityException e) {
            return Signature.none(State.TAMPERED, "The file was changed after it was signed: " + e.getMessage() + ".");
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("There is no file " + file.getFileName(), e);
        } catch (IOException e) {
            return tampered("The file is damaged: " + e.getMessage() + ".");
        }
    }

    private Signature check(JarFile jar, Clock clock) throws IOException {
        for (JarEntry entry : files.contents()) {
            try {
                collect(jar, entry);
            } catch (SecurityException | IOException e) {
                return tampered(entry.getName() + " was changed after the file was signed.");
            }
        }
        if (signers.isEmpty()) {
            return Signature.none(State.UNSIGNED, files.withoutSignature());
        }
        if (signers.size() > 1) {
            return Signature.none(
                    State.MIXED, "The file has more than one signer; exactly one has to have signed all of it.");
        }
        if (unsigned != null) {
            return tampered(unsigned + " was added after the file was signed.");
        }
        String wrong = files.wrong();
        return wrong == null ? signed(signers.iterator().next(), clock.instant()) : tampered(wrong);
    }

    private void collect(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            var unused = in.transferTo(OutputStream.nullOutputStream());
        }
        CodeSigner[] of = entry.getCodeSigners();
        if (of == null) {
            unsigned = unsigned == null ? entry.getName() : unsigned;
        } else {
            signers.addAll(Arrays.asList(of));
        }
    }

    private static Signature tampered(String message) {
        return Signature.none(State.TAMPERED, message);
    }

    private static Signature signed(CodeSigner signer, Instant now) {
        X509Certificate certificate = certificate(signer);
        if (!genuine(signer.getSignerCertPath().getCertificates())) {
            return tampered("The signer's certificate was changed.");
        }
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        String name = certificate.getSubjectX500Principal().getName();
        if (now.isAfter(until)) {
            return known(State.EXPIRED, certificate, "The signer's certificate ended on " + day(until) + ".");
        }
        if (now.isBefore(from)) {
            return known(State.NOT_YET_VALID, certificate, "The signer's certificate begins on " + day(from) + ".");
        }
        return known(State.SIGNED, certificate, "Signed by " + name + ", and unchanged since.");
    }

    private static Signature known(State state, X509Certificate certificate, String message) {
        try {
            return new Signature(
                    state,
                    certificate.getSubjectX500Principal().getName(),
                    FileDigest.of(certificate.getEncoded()),
                    certificate.getNotAfter().toInstant(),
                    message);
        } catch (CertificateEncodingException e) {
            return tampered("The signer's certificate cannot be read.");
        }
    }

    private static X509Certificate certificate(CodeSigner signer) {
        return (X509Certificate) signer.getSignerCertPath().getCertificates().get(0);
    }

    /** Each certificate is signed by the next one, or by itself; reading a JAR does not look at that. */
    private static boolean genuine(List<? extends Certificate> path) {
        for (int i = 0; i < path.size(); i++) {
            Certificate issuer = path.get(Math.min(i + 1, path.size() - 1));
            boolean last = i == path.size() - 1;
            try {
                if (!last || isSelfIssued((X509Certificate) path.get(i))) {
                    path.get(i).verify(issuer.getPublicKey());
                }
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static String day(Instant moment) {
        return moment.toString().substring(0, 10);
    }
}
