package com.codecanvas.medspa.checks.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes signed files as somebody on their way could. */
final class Tampering {

    private Tampering() {}

    static void replaceEntry(Path file, String entry, String text, String other) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(entry);
            String before = Files.readString(inside, StandardCharsets.UTF_8);
            Files.writeString(inside, before.replace(text, other), StandardCharsets.UTF_8);
        }
    }
}
