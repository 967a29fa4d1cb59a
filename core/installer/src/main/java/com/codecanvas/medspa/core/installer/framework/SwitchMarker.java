package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.run.CrashPoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is there while bundles change. The framework's cache may be half-written when the process ends meanwhile: the launcher
 * throws the cache away where it finds the file, and everything is installed from packages again.
 */
final class SwitchMarker {

    private final Path file;
    /** After a failure nobody knows what the cache is like, so the file stays. */
    private boolean doubtful;

    SwitchMarker(Path dataFolder) {
        this.file = dataFolder.resolve("container/switching");
    }

    void during(Runnable change) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            CrashPoints.at("switch-marked");
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written to", e);
        }
        boolean before = doubtful;
        doubtful = true;
        change.run();
        doubtful = before;
        clear();
        CrashPoints.at("switch-unmarked");
    }

    /** Once the server is up its cache is complete; the launcher leaves the file after it made a new one. */
    void clear() {
        try {
            if (!doubtful) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written to", e);
        }
    }
}
