package com.codecanvas.medspa.core.encryption.internal;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The folder for everything that the server writes. */
final class DataFolder {

    private DataFolder() {}

    static Path find(UnaryOperator<String> property) {
        String folder = property.apply("medspa.data");
        if (folder == null || folder.isBlank()) {
            folder = System.getenv("MEDSPA_DATA");
        }
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("No data folder: set MEDSPA_DATA");
        }
        return Path.of(folder);
    }
}
