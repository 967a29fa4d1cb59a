package com.codecanvas.medspa.core.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes packages for tests: a module called lasers, unless told otherwise. */
public final class PackageBuilder {

    public static final String DESCRIPTOR = "{\"id\":\"lasers\",\"name\":\"Lasers\",\"reads\":[\"Treatments\"]}";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A bundle with the given headers. */
    public static PackageBuilder bundle(String symbolicName, String... headers) {
        String manifest = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + symbolicName
                + ";singleton:=true\nBundle-Version: 1.2.0\n" + String.join("\n", headers) + "\n\n";
        return new PackageBuilder().with("META-INF/MANIFEST.MF", manifest);
    }

    public static PackageBuilder lasers() {
        return bundle(
                        "com.example.lasers",
                        "MedSpa-Module: lasers",
                        "MedSpa-Api: [1.0,2)",
                        "Bundle-Vendor: Example",
                        "Provide-Capability: osgi.service;objectClass=\"com.codecanvas.medspa.api.privacy.PersonalData\"",
                        "Import-Package: com.codecanvas.medspa.api.web;version=\"[1.0,2)\",org.slf4j;resolution:=optional")
                .with("MEDSPA-INF/module.json", DESCRIPTOR)
                .with("com/example/lasers/Lasers.class", "not really a class");
    }

    public static PackageBuilder empty() {
        return new PackageBuilder();
    }

    /** Adds or replaces. */
    public PackageBuilder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackageBuilder with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public PackageBuilder without(String name) {
        entries.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                written.setTimeLocal(LocalDateTime.of(2026, 11, 25, 12, 0));
                zip.putNextEntry(written);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "package", ".jar"), bytes());
    }
}
