package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Packs what was built, without a signature and in a hurry. */
final class ModuleJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private ModuleJar() {}

    static Path pack(ModuleFolder folder) throws IOException {
        Files.createDirectories(folder.jar().getParent());
        Manifest manifest;
        try (InputStream in = Files.newInputStream(folder.classes().resolve(MANIFEST))) {
            manifest = new Manifest(in);
        }
        try (OutputStream out = Files.newOutputStream(folder.jar());
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.setLevel(Deflater.BEST_SPEED);
            for (Path file : ModuleFolder.files(folder.classes()).sorted().toList()) {
                String name = folder.classes().relativize(file).toString().replace('\\', '/');
                if (!name.equals(MANIFEST)) {
                    jar.putNextEntry(new ZipEntry(name));
                    Files.copy(file, jar);
                    jar.closeEntry();
                }
            }
        }
        return folder.jar();
    }
}
