package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles saved classes in this process, which takes a tenth of the time that Maven needs to start. */
final class Compilation implements AutoCloseable {

    /** What component descriptions and exports are made from: where it changes, the full build has to come. */
    private static final Pattern DECLARATIVE = Pattern.compile(
            "^.*(@(Component|RestResource|Reference|Activate|Deactivate|Modified|Designate|Export|Version)\\b(\\([^)]*\\))?|\\bimplements\\b).*",
            Pattern.MULTILINE);

    private static final Pattern IMPORT = Pattern.compile("^import\\s.*;", Pattern.MULTILINE);

    private final ModuleFolder folder;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;
    private final BundleImports imports;
    private final Map<Path, List<String>> declared = new HashMap<>();

    Compilation(ModuleFolder folder) throws IOException {
        this.folder = folder;
        this.imports = new BundleImports(folder);
        this.files = compiler == null ? null : compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        remember();
    }

    /** To be called after each full build. */
    void remember() throws IOException {
        declared.clear();
        List<String> imported = new ArrayList<>();
        for (Path file : ModuleFolder.files(folder.java()).toList()) {
            String text = Files.readString(file);
            declared.put(file, found(DECLARATIVE, text));
            imported.addAll(found(IMPORT, text));
        }
        imports.remember(imported);
    }

    /** Whether classes alone changed, so that the bundle's manifest stays right. */
    boolean suffices(Collection<Path> saved) throws IOException {
        if (compiler == null) {
            return false;
        }
        for (Path file : saved) {
            String text = Files.readString(file);
            if (!found(DECLARATIVE, text).equals(declared.getOrDefault(file, List.of()))
                    || !found(IMPORT, text).stream().allMatch(imports::cover)) {
                return false;
            }
        }
        return true;
    }

    /** The compiler's first task takes seconds, which no saved change should wait for. What it makes is thrown away. */
    void warmUp() throws IOException {
        List<Path> all = ModuleFolder.files(folder.java()).toList();
        if (compiler != null && !all.isEmpty() && Files.exists(folder.classPath())) {
            Path place = Files.createDirectories(folder.classPath().resolveSibling("warm-up"));
            var unused = task(all, place, new StringWriter()).call();
        }
    }

    void compile(Collection<Path> saved) throws IOException, BuildFailure {
        StringWriter words = new StringWriter();
        if (!task(saved, folder.classes(), words).call()) {
            throw new BuildFailure(words.toString().strip());
        }
    }

    private JavaCompiler.CompilationTask task(Collection<Path> sources, Path place, StringWriter words)
            throws IOException {
        String classPath = folder.classes()
                + java.io.File.pathSeparator
                + Files.readString(folder.classPath()).strip();
        List<String> options =
                List.of("-d", place.toString(), "-cp", classPath, "--release", "17", "-parameters", "-proc:none", "-g");
        return compiler.getTask(words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
