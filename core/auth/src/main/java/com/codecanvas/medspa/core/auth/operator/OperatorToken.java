package com.codecanvas.medspa.core.auth.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The secret of whoever runs the installation, in the data folder; made at the first start. */
@Component(service = OperatorToken.class)
public final class OperatorToken {

    private static final String SCHEME = "Bearer ";

    private final byte[] expected;

    @Activate
    public OperatorToken(BundleContext context) {
        String configured = context.getProperty("medspa.data");
        String folder = configured != null ? configured : System.getenv("MEDSPA_DATA");
        if (folder == null) {
            throw new IllegalStateException("No data folder: set medspa.data or MEDSPA_DATA");
        }
        expected = readOrCreate(Path.of(folder, "operator.token"));
    }

    OperatorToken(String text) {
        expected = text.getBytes(StandardCharsets.UTF_8);
    }

    boolean sentBy(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.startsWith(SCHEME)
                && is(header.substring(SCHEME.length()).trim());
    }

    /** Compares in constant time. */
    boolean is(String text) {
        return MessageDigest.isEqual(expected, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            String token = Files.readString(file).trim();
            if (token.length() < 32) {
                throw new IllegalStateException(
                        "operator.token has fewer than 32 characters: delete it to get a new one");
            }
            return token.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("operator.token in the data folder cannot be read or made", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileAttribute<?>[] ownerOnly = posix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(java.nio.ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException e) {
            // Another process made it in between: that one counts.
            return;
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
