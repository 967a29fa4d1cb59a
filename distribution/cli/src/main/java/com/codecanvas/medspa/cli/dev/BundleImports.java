package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The packages that the last full build knew of: imported by the bundle, or used by its sources for the compiler alone. */
final class BundleImports {

    private final ModuleFolder folder;
    private final Set<String> packages = new HashSet<>();

    BundleImports(ModuleFolder folder) {
        this.folder = folder;
    }

    /** @param lines the sources' imports */
    void remember(Collection<String> lines) throws IOException {
        packages.clear();
        lines.forEach(line -> packages.add(packageOf(line)));
        if (Files.exists(folder.manifest())) {
            try (InputStream in = Files.newInputStream(folder.manifest())) {
                String header = new Manifest(in).getMainAttributes().getValue("Import-Package");
                packages.addAll(header == null ? Set.of() : names(header));
            }
        }
    }

    /** @param line such as {@code import java.util.List;} */
    boolean cover(String line) {
        String name = packageOf(line);
        return name.startsWith("java.")
                || packages.contains(name)
                || Files.isDirectory(folder.java().resolve(name.replace('.', '/')));
    }

    private static Set<String> names(String header) {
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.split(";", 2)[0].strip())
                .collect(Collectors.toSet());
    }

    /** By convention names of types begin with a capital letter; of what does not, too much is taken, which is no package that is known. */
    private static String packageOf(String line) {
        String name = line.replaceFirst("^import\\s+(static\\s+)?", "").replaceFirst("\\s*;.*", "");
        return name.replaceFirst("\\.(\\*|\\p{Lu}.*)$", "");
    }
}
