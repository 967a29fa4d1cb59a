package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The container's memory of what is installed, which holds good only for the very bundles it was made from. */
final class BundleCache {
    private final Path system;
    private final Path startup;
    private final Path cache;
    private final Path stamp;
    private final Path switching;

    BundleCache(Path home, Path containerData) {
        this.system = home.resolve("system");
        this.startup = home.resolve("etc/startup.properties");
        this.cache = containerData.resolve("cache");
        this.stamp = containerData.resolve("cache.stamp");
        this.switching = containerData.resolve("switching");
    }

    /** Forgets the cache when the installation is another one than that which made it, or when the server ended while bundles changed. */
    void validate() throws IOException {
        String installed = fingerprint();
        if (!Files.exists(switching)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(installed)) {
            return;
        }
        // The installer deletes it once the server is up: ended before, the new cache is incomplete too.
        Files.writeString(switching, "");
        delete(cache);
        Files.writeString(stamp, installed);
    }

    private String fingerprint() throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(startup));
        crc.update(system.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Path bundle : ownBundles()) {
            crc.update(Files.readAllBytes(bundle));
        }
        return Long.toHexString(crc.getValue()) + " " + Runtime.version().feature();
    }

    private List<Path> ownBundles() throws IOException {
        try (Stream<Path> files = Files.walk(system.resolve("com/codecanvas"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
