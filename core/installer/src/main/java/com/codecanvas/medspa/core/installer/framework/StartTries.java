package com.codecanvas.medspa.core.installer.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers on disk which modules began to start and did not come to the end of it, even when they took the process with them. */
public final class StartTries {

    static final int MOST = 2;

    private final Path folder;

    public StartTries(Path dataFolder) {
        this.folder = dataFolder.resolve("container/starts");
    }

    /** Two starts of this very version failed, so that it is kept out. */
    public boolean quarantined(String moduleId, String digest) {
        return tries(moduleId, digest) >= MOST;
    }

    public void begin(String moduleId, String digest) {
        int before = tries(moduleId, digest);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(moduleId), digest + " " + (before + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written to", e);
        }
    }

    public void succeeded(String moduleId) {
        try {
            Files.deleteIfExists(folder.resolve(moduleId));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written to", e);
        }
    }

    private int tries(String moduleId, String digest) {
        Path file = folder.resolve(moduleId);
        try {
            if (!Files.exists(file)) {
                return 0;
            }
            String[] parts = Files.readString(file).trim().split(" ");
            // Cut off in the middle of writing: it was about to start.
            return parts.length < 2 ? 1 : parts[0].equals(digest) ? Integer.parseInt(parts[1]) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be read", e);
        }
    }
}
