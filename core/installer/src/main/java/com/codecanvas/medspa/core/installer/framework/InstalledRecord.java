package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.operation.Release;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** From which packages the bundles in the framework's cache were made. Lies in that cache, so both are forgotten together. */
final class InstalledRecord {

    private final Path file;
    private final Properties lines = new Properties();

    InstalledRecord(File file) {
        this.file = file.toPath();
        if (Files.exists(this.file)) {
            try (Reader in = Files.newBufferedReader(this.file)) {
                lines.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The record of installed modules cannot be read", e);
            }
        }
    }

    /** A module's release, and its bundles in the order in which they start. */
    record Entry(Release release, List<String> bundles) {}

    /** Null for a shipped module as it was shipped. */
    synchronized Entry of(String moduleId) {
        String line = lines.getProperty(moduleId);
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ");
        return new Entry(new Release(parts[0], parts[1]), Arrays.asList(parts).subList(2, parts.length));
    }

    synchronized void put(String moduleId, Entry entry) {
        lines.setProperty(
                moduleId,
                entry.release().version() + " " + entry.release().digest() + " " + String.join(" ", entry.bundles()));
        write();
    }

    synchronized void remove(String moduleId) {
        if (lines.remove(moduleId) != null) {
            write();
        }
    }

    private void write() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (Writer out = Files.newBufferedWriter(next)) {
                lines.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The record of installed modules cannot be written", e);
        }
    }
}
