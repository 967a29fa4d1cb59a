package com.codecanvas.medspa.core.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked. */
final class Binaries {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    private Binaries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks once; a run that was cut short leaves nothing that a later one would take for whole. */
    static Binaries unpack(Archive archive, Path parent) throws IOException {
        Path folder = parent.resolve(Archive.version());
        if (!Files.isDirectory(folder)) {
            Path partial = parent.resolve(Archive.version() + ".unpacking");
            delete(partial);
            extract(archive, partial);
            try {
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException otherWasFaster) {
                delete(partial);
            }
        }
        return new Binaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void extract(Archive archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.open(), BUFFER);
                InputStream unpacked = new BufferedInputStream(new XZInputStream(packed), BUFFER)) {
            TarReader tar = new TarReader(unpacked);
            for (Optional<TarReader.Entry> entry = tar.next(); entry.isPresent(); entry = tar.next()) {
                Path path = target.resolve(entry.get().name()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive names a file outside of its folder: "
                            + entry.get().name());
                }
                write(tar, entry.get(), path);
            }
        }
    }

    private static void write(TarReader tar, TarReader.Entry entry, Path path) throws IOException {
        switch (entry.kind()) {
            case FOLDER -> openFolders(path);
            case LINK -> {
                openFolders(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.target()));
            }
            case FILE -> {
                openFolders(path.getParent());
                try (OutputStream file = Files.newOutputStream(path)) {
                    tar.copy(entry, file);
                }
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(entry.executable() ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    // The programs may run as a user who does not own them.
    private static void openFolders(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            openFolders(path.getParent());
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A server that is ending may take its own files away meanwhile. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
