package com.codecanvas.medspa.core.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The same name for this node after a restart, so that it takes its own unfinished jobs back at once. */
final class NodeId {

    private NodeId() {}

    static String in(Path dataFolder) {
        Path file = dataFolder.resolve("node.id");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).trim();
            }
            String id = UUID.randomUUID().toString();
            Files.writeString(file, id);
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read or write " + file, failure);
        }
    }

    static Path dataFolder() {
        String property = System.getProperty("medspa.data", System.getenv("MEDSPA_DATA"));
        if (property == null) {
            throw new IllegalStateException("Set MEDSPA_DATA to the data folder");
        }
        return Path.of(property);
    }
}
