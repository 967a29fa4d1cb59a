package com.codecanvas.medspa.core.installer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The folder of this node, and its name in the installation: the same after a restart, so that it takes its own operation up. */
final class DataFolder {

    private DataFolder() {}

    static Path path() {
        String property = System.getProperty("medspa.data", System.getenv("MEDSPA_DATA"));
        if (property == null) {
            throw new IllegalStateException("Set MEDSPA_DATA to the data folder");
        }
        return Path.of(property);
    }

    /** Of the file that jobs use too. */
    static String nodeId(Path folder) {
        Path file = folder.resolve("node.id");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString(), java.nio.file.StandardOpenOption.CREATE_NEW);
            }
            return Files.readString(file).trim();
        } catch (java.nio.file.FileAlreadyExistsException made) {
            return nodeId(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }

    static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "unnamed";
        }
    }
}
