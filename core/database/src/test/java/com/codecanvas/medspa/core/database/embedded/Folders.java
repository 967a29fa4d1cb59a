package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Data folders for tests, where the server's own user can reach them too; the programs are unpacked once for all. */
final class Folders {
    static final Path NO_ARCHIVES = Path.of("none");
    private static Path programs;

    private Folders() {}

    static Path create() throws IOException {
        Path folder = open();
        Path postgres = Files.createDirectory(folder.resolve("postgres"));
        Files.createSymbolicLink(postgres.resolve(Archive.version()), programs().resolve(Archive.version()));
        return folder;
    }

    private static synchronized Path programs() throws IOException {
        if (programs == null) {
            Path folder = open();
            Binaries.unpack(Archive.find(NO_ARCHIVES), folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            programs = folder;
        }
        return programs;
    }

    private static Path open() throws IOException {
        Path folder = Files.createTempDirectory("medspa-database");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            Binaries.delete(folder);
        } catch (IOException inUse) {
            throw new java.io.UncheckedIOException(inUse);
        }
    }
}
