package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are in a module's folder. */
record ModuleFolder(Path root) {

    /** What editors and the UI's build put beside their files for a moment. */
    private static final Pattern OF_TOOLS = Pattern.compile(
            "tsconfig\\.build-.*|\\..*|#.*|.*~|.*\\.(swp|swx|tmp|bak|orig)|.*___jb_\\w+___|4913|sed\\w{6}");

    Path java() {
        return root.resolve("src/main/java");
    }

    Path resources() {
        return root.resolve("src/main/resources");
    }

    Path ui() {
        return root.resolve("ui");
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    Path manifest() {
        return classes().resolve("META-INF/MANIFEST.MF");
    }

    Path classPath() {
        return root.resolve("target/dev/class-path.txt");
    }

    Path jar() {
        return root.resolve("target/dev/module.jar");
    }

    /** The preset that the last full build used: the published kit's, or in this repository the shell's own. */
    Path uiPreset() {
        Path kit = root.resolve("target/ui-kit/build/kit.mjs");
        return Files.exists(kit)
                ? kit
                : root.resolve("../../core/ui/web/build/module.mjs").normalize();
    }

    boolean isModule() {
        return Files.exists(root.resolve("pom.xml")) && Files.exists(resources().resolve("MEDSPA-INF/module.json"));
    }

    /** Files that the module is made of. */
    List<Path> sources() throws IOException {
        try (Stream<Path> all = Stream.of(root.resolve("pom.xml"), root.resolve("bnd.bnd"), java(), resources(), ui())
                .filter(Files::exists)
                .flatMap(ModuleFolder::files)) {
            return all.toList();
        }
    }

    static Stream<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file ->
                            !OF_TOOLS.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException | java.io.UncheckedIOException vanished) {
            return Stream.empty();
        }
    }
}
