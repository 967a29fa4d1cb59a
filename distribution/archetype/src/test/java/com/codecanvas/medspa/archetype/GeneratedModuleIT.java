package com.codecanvas.medspa.archetype;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the first half of the tutorial word by word, outside of this repository, as an integrator does on the first afternoon. */
class GeneratedModuleIT {

    private static final int MOST_FILES = 8;
    private static final int MOST_LINES = 250;

    @TempDir
    Path folder;

    @Test
    void theTutorialMakesAModuleThatPassesItsTests() throws IOException, InterruptedException {
        Outside outside = new Outside(folder);
        Tutorial tutorial = Tutorial.read();
        List<String> steps = tutorial.blocks("sh build");
        outside.run(steps.get(0));
        Path module = folder.resolve("after-care");
        List<Path> files = files(module);
        long lines = lines(files);
        System.out.printf("The archetype makes %d files with %d lines%n", files.size(), lines);
        assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
        assertThat(files)
                .extracting(file -> module.relativize(file).toString())
                .containsExactlyInAnyOrderElementsOf(tutorial.files());

        String built = outside.run("cd after-care\n" + steps.get(1));
        assertThat(tutorial.blocks("text build"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(built).contains(words.strip()));
        keep(files, module);
        try (JarFile jar = new JarFile(
                module.resolve("target/after-care-1.0.0-SNAPSHOT.jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("MedSpa-Module"))
                    .isEqualTo("after-care");
            assertThat(jar.getEntry("ui/index.js")).isNotNull();
        }
    }

    /** For the tests that install it and go on writing it. */
    private static void keep(List<Path> files, Path module) throws IOException {
        Path kept = Path.of(System.getProperty("work"), "after-care");
        List<Path> all = new ArrayList<>(files);
        all.add(module.resolve("target/after-care-1.0.0-SNAPSHOT.jar"));
        for (Path file : all) {
            Path copy = kept.resolve(module.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, REPLACE_EXISTING);
        }
    }

    private static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> all = Files.lines(file)) {
                lines += all.count();
            }
        }
        return lines;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
