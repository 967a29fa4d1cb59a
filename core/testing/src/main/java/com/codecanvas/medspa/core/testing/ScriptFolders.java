package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.core.persistence.schema.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;

/** Finds migrations on the class path, in folders and in jars. */
final class ScriptFolders {

    private static final String MIGRATIONS = "MEDSPA-INF/migrations";
    private static final String UNITS = "META-INF/persistence.xml";

    private ScriptFolders() {}

    static Scripts kernel(String name) {
        return in("MEDSPA-INF/kernel-migrations/" + name);
    }

    static Scripts in(String folder) {
        URL found = ScriptFolders.class.getClassLoader().getResource(folder);
        if (found == null) {
            throw new IllegalStateException("No folder " + folder + " on the class path");
        }
        return read(found);
    }

    /** The migrations beside the persistence.xml that has this module's unit. */
    static Scripts ofModule(String moduleId) {
        try {
            return read(new URL(rootOf(moduleId) + MIGRATIONS));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder or jar with the persistence.xml that has this module's unit. */
    static URL rootOf(String moduleId) {
        try {
            for (URL unit :
                    Collections.list(ScriptFolders.class.getClassLoader().getResources(UNITS))) {
                if (declares(unit, moduleId)) {
                    return new URL(unit.toString().substring(0, unit.toString().length() - UNITS.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No " + UNITS + " on the class path has a unit \"" + moduleId + "\"");
    }

    private static boolean declares(URL persistenceXml, String moduleId) throws IOException {
        try (InputStream in = persistenceXml.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("<persistence-unit name=\"" + moduleId + "\"");
        }
    }

    private static Scripts read(URL folder) {
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return Scripts.in(Path.of(uri));
            }
            String[] parts = uri.toString().split("!", 2);
            try (FileSystem jar = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
                return Scripts.in(jar.getPath(parts[1]));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
