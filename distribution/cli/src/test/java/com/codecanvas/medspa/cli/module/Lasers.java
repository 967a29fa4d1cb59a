package com.codecanvas.medspa.cli.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small package. */
final class Lasers {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-SymbolicName: com.example.lasers
            Bundle-Version: 1.2.0
            Bundle-Vendor: Example
            MedSpa-Module: lasers
            Provide-Capability: osgi.service;objectClass="com.codecanvas.medspa.api.p
             rivacy.PersonalData"
            MedSpa-Api: [1.0,2)

            """;
    private static final String MODULE = """
            {"id": "lasers", "name": "Lasers", "description": "Counts shots.", "reads": ["Treatments"],
             "grants": {"hosts": ["api.example.com"]},
             "changelog": [{"version": "1.2.0", "date": "2026-11-25", "changes": ["Counts faster"]}],
             "permissions": [{"id": "lasers.read", "name": "See shots"}]}
            """;

    private Lasers() {}

    static Path in(Path folder) throws IOException {
        Path file = folder.resolve("lasers-1.2.0.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "META-INF/MANIFEST.MF", MANIFEST);
            entry(zip, "MEDSPA-INF/module.json", MODULE);
            entry(zip, "MEDSPA-INF/migrations/V1__lasers.sql", "create table shot ()");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
