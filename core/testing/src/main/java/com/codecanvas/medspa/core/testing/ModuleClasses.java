package com.codecanvas.medspa.core.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the module under test has compiled: its resource classes and the permissions that it declares. */
final class ModuleClasses {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    private ModuleClasses(Path folder) {
        this.folder = folder;
    }

    /** @throws AssertionError naming each endpoint that does not say who may call it */
    static void check(URL root) {
        if (!root.getProtocol().equals("file")) {
            return;
        }
        ModuleClasses classes = new ModuleClasses(Path.of(URI.create(root.toString())));
        Set<String> permissions = classes.permissions();
        List<String> broken = classes.resources().stream()
                .flatMap(resource -> Endpoints.unguarded(resource, permissions).stream())
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError("The kernel would refuse this module: " + String.join("; ", broken));
        }
    }

    private Set<String> permissions() {
        Path descriptor = folder.resolve("MEDSPA-INF/module.json");
        if (!Files.exists(descriptor)) {
            return Set.of();
        }
        try {
            return JSON.readTree(descriptor.toFile()).path("permissions").findValuesAsText("id").stream()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Class<?>> resources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(this::load)
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(Path file) {
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        String name = path.substring(0, path.length() - ".class".length());
        try {
            return Class.forName(name, false, ModuleClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            return Object.class;
        }
    }
}
