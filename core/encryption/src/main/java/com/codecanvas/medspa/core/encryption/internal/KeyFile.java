package com.codecanvas.medspa.core.encryption.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A file that holds the root key as one line of text and that nobody but its owner can read. */
final class KeyFile {

    private static final String PREFIX = "medspa-root-key-1:";

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    byte[] read() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new RootKeyRefusedException("The root key " + path + " is not a regular file.");
        }
        if (posix()) {
            checkOthersAreShutOut();
        }
        String text = Files.readString(path, StandardCharsets.US_ASCII).strip();
        if (!text.startsWith(PREFIX)) {
            throw damaged(null);
        }
        try {
            byte[] secret = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            if (secret.length == SecretRootKey.LENGTH) {
                return secret;
            }
        } catch (IllegalArgumentException notBase64) {
            throw damaged(notBase64);
        }
        throw damaged(null);
    }

    byte[] create() throws IOException {
        byte[] secret = new byte[SecretRootKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder, only("rwx------"));
        Path draft = Files.createTempFile(folder, "root", ".new", only("rw-------"));
        String line = PREFIX + Base64.getEncoder().encodeToString(secret) + "\n";
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private void checkOthersAreShutOut() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> allowed = PosixFilePermissions.fromString("rw-------");
        if (!allowed.containsAll(permissions)) {
            throw new RootKeyRefusedException("The root key " + path + " has the permissions "
                    + PosixFilePermissions.toString(permissions) + "; only its owner may read it (chmod 600).");
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        if (!posix()) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private RootKeyRefusedException damaged(Throwable cause) {
        return new RootKeyRefusedException("The root key " + path + " is damaged. Put back the original file.", cause);
    }
}
