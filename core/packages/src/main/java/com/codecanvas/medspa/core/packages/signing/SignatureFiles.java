package com.codecanvas.medspa.core.packages.signing;

import java.io.IOException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** The entries that make up a signature, and those that it has to cover. */
record SignatureFiles(List<JarEntry> contents, Set<String> signatures, Manifest manifest) {

    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|EC|DSA))", Pattern.CASE_INSENSITIVE);

    static SignatureFiles in(JarFile jar) throws IOException {
        List<JarEntry> files = Collections.list(jar.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .toList();
        Set<String> signatures = new TreeSet<>();
        files.stream()
                .map(JarEntry::getName)
                .filter(name -> SIGNATURE.matcher(name).matches())
                .forEach(signatures::add);
        List<JarEntry> contents = files.stream()
                .filter(entry -> !signatures.contains(entry.getName()))
                .filter(entry -> !entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME))
                .toList();
        return new SignatureFiles(contents, signatures, jar.getManifest());
    }

    /** Why a file without any signer has none. */
    String withoutSignature() {
        if (!signatures.isEmpty() && !knowsEllipticCurves()) {
            return "The signature cannot be checked: this Java runtime lacks the module jdk.crypto.ec.";
        }
        if (!signatures.isEmpty()) {
            return "The file has a signature that counts for nothing: it is incomplete, or made with an algorithm that is no longer safe.";
        }
        boolean digests = manifest != null
                && manifest.getEntries().values().stream()
                        .flatMap(section -> section.keySet().stream())
                        .anyMatch(name -> name.toString().endsWith("-Digest"));
        return digests ? "The file was signed once, but its signature was taken off." : "The file is not signed.";
    }

    /** What an intact file of one signer must not have, in words, or null. */
    String wrong() {
        if (signatures.size() > 2) {
            return String.join(", ", signatures) + " are in the file; one signature has two of these.";
        }
        Set<String> names = new TreeSet<>();
        contents.forEach(entry -> names.add(entry.getName()));
        for (String signed : manifest.getEntries().keySet()) {
            if (!names.contains(signed) && !signed.endsWith("/") && !isSignature(signed)) {
                return signed + " was removed after the file was signed.";
            }
        }
        return null;
    }

    private static boolean knowsEllipticCurves() {
        try {
            return KeyFactory.getInstance("EC") != null;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private static boolean isSignature(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith("META-INF/")
                && SIGNATURE.matcher(name).matches();
    }
}
