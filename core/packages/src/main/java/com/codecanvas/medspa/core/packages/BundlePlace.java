package com.codecanvas.medspa.core.packages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where a bundle's bytes are: the whole file, or an entry of it. */
public record BundlePlace(Path file, String entry) {

    public static BundlePlace whole(Path file) {
        return new BundlePlace(file, null);
    }

    public InputStream open() throws IOException {
        if (entry == null) {
            return Files.newInputStream(file);
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException("The package " + file.getFileName() + " has no " + entry);
            }
            return new FilterInputStream(zip.getInputStream(found)) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }
}
