package com.codecanvas.medspa.core.storage.folder;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** A folder of files named by their digest. A file appears under its name complete and on disk, or not at all. */
final class ArtefactFolder {

    private static final String UNFINISHED = ".part";
    /** Longer than any file takes, since another node may be writing into a shared folder. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    /** Writes a file's content into an empty file and answers its digest. */
    @FunctionalInterface
    interface Filling {
        String into(Path empty) throws IOException;
    }

    private final Path folder;

    /** Of this node's own: made when it is not there. */
    static ArtefactFolder own(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FolderProblems.of(folder, e);
        }
        return new ArtefactFolder(folder);
    }

    /** Never made: where the mount is missing, files would end on the wrong disk. */
    static ArtefactFolder mounted(Path folder) {
        return new ArtefactFolder(folder);
    }

    private ArtefactFolder(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            removeAbandoned();
        }
    }

    Path path(String sha256) {
        return folder.resolve(Digests.checked(sha256));
    }

    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    boolean isSound(String sha256) {
        try {
            return sha256.equals(Digests.of(path(sha256)));
        } catch (NoSuchFileException missing) {
            return false;
        } catch (IOException e) {
            throw FolderProblems.of(folder, e);
        }
    }

    void fill(String sha256, Filling filling) {
        Path target = path(sha256);
        Path part = null;
        try {
            part = Files.createTempFile(folder, sha256.substring(0, 16) + "-", UNFINISHED);
            String digest = filling.into(part);
            if (!digest.equals(sha256)) {
                throw new ArtefactProblem(
                        Kind.DAMAGED, "The file's content is not what its digest " + sha256 + " promises.");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw FolderProblems.of(folder, e);
        } finally {
            discard(part);
        }
    }

    void remove(String sha256) {
        try {
            if (Files.deleteIfExists(path(sha256))) {
                force(folder);
            }
        } catch (IOException e) {
            throw FolderProblems.of(folder, e);
        }
    }

    private static void discard(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // What stays is removed at a later start; the reason why the file was not kept matters more.
        }
    }

    private void removeAbandoned() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            Instant limit = Instant.now().minus(ABANDONED);
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another node may have been faster, and nothing depends on it.
        }
    }

    /** A name is on disk only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
