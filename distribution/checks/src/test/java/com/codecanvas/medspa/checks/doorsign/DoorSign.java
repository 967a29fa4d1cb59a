package com.codecanvas.medspa.checks.doorsign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * The module's file in a version of its own.
 *
 * @param reads kinds of patient data, as a JSON list
 */
public record DoorSign(String version, String reads) {
    /** Another one in each run: a server that runs on remembers what clinics agreed to, also of modules that are gone. */
    public static final String ID =
            "door-sign-" + Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);

    private static final String PACKAGE = "com/codecanvas/medspa/checks/doorsign/";
    private static final String HOME = "/doorsign/";

    public static DoorSign first() {
        return new DoorSign("1.0.0", "[\"Names of patients\"]");
    }

    /** Asks for more than the first. */
    public static DoorSign second() {
        return new DoorSign("1.1.0", "[\"Names of patients\", \"Birthdays\"]");
    }

    /** Writes the file and has it signed. */
    public Path signed(Path folder, Signer signer) throws IOException, InterruptedException {
        Path file = folder.resolve("door-sign-" + version + ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
            for (String type : new String[] {"SignSettings", "SignTest", "ShownNames"}) {
                put(jar, PACKAGE + type + ".class", resource("/" + PACKAGE + type + ".class"));
            }
            put(jar, "OSGI-INF/sign.xml", resource(HOME + "sign.xml"));
            put(jar, "OSGI-INF/names.xml", resource(HOME + "names.xml"));
            put(jar, "MEDSPA-INF/module.json", filled("module.json"));
            put(jar, "MEDSPA-INF/ui.json", filled("ui.json"));
            put(jar, "ui/index.js", filled("index.js"));
        }
        signer.sign(file);
        return file;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "com.example.doorsign",
                        "Bundle-Name", "Door sign",
                        "Bundle-Vendor", "Example Signs",
                        "Bundle-Version", version,
                        "MedSpa-Module", ID,
                        "MedSpa-Api", "[1.0,2)",
                        "Service-Component", "OSGI-INF/sign.xml,OSGI-INF/names.xml",
                        "Import-Package",
                                "com.codecanvas.medspa.api.modules;version=\"[1.1,2)\","
                                        + "com.codecanvas.medspa.api.events;version=\"[1.0,2)\"")
                .forEach(main::putValue);
        return manifest;
    }

    private byte[] filled(String template) throws IOException {
        return new String(resource(HOME + template), StandardCharsets.UTF_8)
                .replace("$ID", ID)
                .replace("$VERSION", version)
                .replace("$READS", reads)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DoorSign.class.getResourceAsStream(name)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
