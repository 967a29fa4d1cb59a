package com.codecanvas.medspa.checks.modules;

import com.codecanvas.medspa.checks.Installation;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A module that ships with the platform, as if its vendor had released it once more. */
final class ShippedModule {

    private ShippedModule() {}

    static Path asVersion(String moduleId, String version, FixtureKey key) throws IOException {
        Path copy = Files.createTempDirectory("shipped").resolve(moduleId + "-" + version + ".jar");
        Files.copy(shipped(moduleId), copy);
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Path place = zip.getPath("META-INF/MANIFEST.MF");
            Manifest manifest;
            try (InputStream in = Files.newInputStream(place)) {
                manifest = new Manifest(in);
            }
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (OutputStream out = Files.newOutputStream(place)) {
                manifest.write(out);
            }
        }
        key.sign(copy);
        return copy;
    }

    private static Path shipped(String moduleId) throws IOException {
        try (Stream<Path> files = Files.walk(Installation.home().resolve("system/com/codecanvas"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("com.codecanvas.medspa." + moduleId))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
