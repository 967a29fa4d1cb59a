package com.codecanvas.medspa.core.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file and its digest. */
record SomeFile(Path path, String sha256) {

    static SomeFile in(Path folder, String content) throws IOException {
        Path path = Files.writeString(Files.createTempFile(folder, "upload", ""), content);
        return new SomeFile(path, Digests.of(path));
    }
}
