package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarFile;

/** The server's programs as they are shipped: packed, for this operating system and processor. */
final class Archive {
    private final URL location;

    private Archive(URL location) {
        this.location = location;
    }

    /** Looks into the jars of a folder, then on this bundle's class path. */
    static Archive find(Path folder) {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        try {
            for (Path jar : jars(folder)) {
                if (holds(jar, name)) {
                    return new Archive(new URL("jar:" + jar.toUri() + "!/" + name));
                }
            }
        } catch (IOException unreadable) {
            throw new DatabaseProblem("The shipped PostgreSQL in " + folder + " cannot be read.", unreadable);
        }
        URL onClassPath = Archive.class.getClassLoader().getResource(name);
        if (onClassPath == null) {
            throw new DatabaseProblem("No embedded PostgreSQL is shipped for " + system() + " on " + processor()
                    + "; set MEDSPA_DB_URL to a PostgreSQL 15 or later.");
        }
        return new Archive(onClassPath);
    }

    InputStream open() throws IOException {
        URLConnection connection = location.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream file = Archive.class.getResourceAsStream("postgres.properties")) {
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int majorVersion() {
        return Integer.parseInt(version().split("\\.", 2)[0]);
    }

    private static boolean holds(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(name) != null;
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jars::add);
            }
        }
        return jars;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
