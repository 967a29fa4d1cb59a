package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings {@code target/classes} up to date with what was saved, by the shortest way that is right. */
final class Update implements AutoCloseable {

    private final ModuleFolder folder;
    private final FullBuild build;
    private final Compilation compilation;

    Update(ModuleFolder folder) throws IOException {
        this.folder = folder;
        this.build = new FullBuild(folder);
        this.compilation = new Compilation(folder);
    }

    void everything() throws IOException, InterruptedException, BuildFailure {
        build.run();
        compilation.remember();
    }

    /** Once the first build is served: makes the next ones quick. */
    void warmUp() throws IOException {
        compilation.warmUp();
    }

    /** @return how it was done, in a word or two */
    String with(Sources.Change change) throws IOException, InterruptedException, BuildFailure {
        Set<Path> java = below(folder.java(), change.saved());
        Set<Path> ui = below(folder.ui(), change.all());
        Set<Path> resources = below(folder.resources(), change.all());
        int known = java.size() + ui.size() + resources.size();
        if (known != change.all().size() || !compilation.suffices(java)) {
            everything();
            return "full build";
        }
        if (!java.isEmpty()) {
            compilation.compile(java);
        }
        for (Path resource : resources) {
            copy(resource);
        }
        if (!ui.isEmpty()) {
            bundleUi();
        }
        return java.isEmpty() ? ui.isEmpty() ? "resources" : "browser part" : "classes";
    }

    private void copy(Path resource) throws IOException {
        Path target = folder.classes().resolve(folder.resources().relativize(resource));
        if (Files.exists(resource)) {
            Files.createDirectories(target.getParent());
            Files.copy(resource, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(target);
        }
    }

    /** Without the types' check, which the full build makes. */
    private void bundleUi() throws IOException, InterruptedException, BuildFailure {
        Tool.run(
                folder.root(),
                List.of(
                        "node",
                        folder.uiPreset().toString(),
                        "--no-check",
                        "--src",
                        folder.ui().toString(),
                        "--out",
                        folder.classes().resolve("ui").toString()));
    }

    private static Set<Path> below(Path place, Set<Path> files) {
        return files.stream().filter(file -> file.startsWith(place)).collect(Collectors.toSet());
    }

    @Override
    public void close() throws IOException {
        compilation.close();
    }
}
