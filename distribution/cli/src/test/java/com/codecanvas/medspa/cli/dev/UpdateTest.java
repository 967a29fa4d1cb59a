package com.codecanvas.medspa.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module as its full build leaves it behind, then changed. */
class UpdateTest {

    @TempDir
    Path root;

    private ModuleFolder folder;
    private Sources sources;
    private int saves;

    @BeforeEach
    void aBuiltModule() throws Exception {
        folder = new ModuleFolder(root);
        save("pom.xml", "<project/>");
        save("src/main/resources/MEDSPA-INF/module.json", "{}");
        save("src/main/java/visits/Greeting.java", "package visits; public class Greeting { " + says("Hello") + "}");
        save("target/classes/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMedSpa-Module: visits\n");
        save("target/dev/class-path.txt", "");
        sources = new Sources(folder);
    }

    private static String says(String words) {
        return "public String toString() { return \"" + words + "\"; }";
    }

    private Path save(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(++saves)));
    }

    private Object greeting() throws Exception {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.classes().toUri().toURL()}, null)) {
            return classes.loadClass("visits.Greeting")
                    .getConstructor()
                    .newInstance()
                    .toString();
        }
    }

    @Test
    void aSavedClassIsCompiledInPlace() throws Exception {
        try (Update update = new Update(folder)) {
            save("src/main/java/visits/Greeting.java", "package visits; public class Greeting { " + says("Hi") + "}");
            assertThat(update.with(sources.look())).isEqualTo("classes");
        }
        assertThat(greeting()).isEqualTo("Hi");
        try (JarFile jar = new JarFile(ModuleJar.pack(folder).toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("MedSpa-Module"))
                    .isEqualTo("visits");
            assertThat(jar.getEntry("visits/Greeting.class")).isNotNull();
        }
    }

    @Test
    void whatDoesNotCompileIsToldWithItsPlace() throws Exception {
        try (Update update = new Update(folder)) {
            save("src/main/java/visits/Greeting.java", "package visits; public class Greeting { int x = true; }");
            assertThatThrownBy(() -> update.with(sources.look()))
                    .isInstanceOf(BuildFailure.class)
                    .hasMessageContaining("Greeting.java:1")
                    .hasMessageContaining("incompatible types");
        }
    }

    @Test
    void aResourceIsCopied() throws Exception {
        try (Update update = new Update(folder)) {
            save("src/main/resources/MEDSPA-INF/module.json", "{\"id\": \"visits\"}");
            assertThat(update.with(sources.look())).isEqualTo("resources");
        }
        assertThat(folder.classes().resolve("MEDSPA-INF/module.json")).hasContent("{\"id\": \"visits\"}");
    }

    @Test
    void aPackageThatTheBundleDoesNotImportOrAComponentNeedsTheFullBuild() throws Exception {
        save(
                "target/classes/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nImport-Package: org.slf4j;version=\"[2,3)\",jakarta.ws.rs\n");
        try (Compilation compilation = new Compilation(folder)) {
            assertThat(suffices(compilation, "import java.util.List;\nimport jakarta.ws.rs.GET;\nimport org.slf4j.*;"))
                    .isTrue();
            assertThat(suffices(compilation, "import static visits.Greeting.hello;"))
                    .isTrue();
            assertThat(suffices(compilation, "import jakarta.ws.rs.core.Response;"))
                    .isFalse();
            assertThat(suffices(compilation, "import static org.assertj.core.api.Assertions.assertThat;"))
                    .isFalse();
            assertThat(suffices(compilation, "@Component(service = {\n    Object.class\n})"))
                    .isFalse();
            compilation.remember();
            assertThat(suffices(compilation, "// changed\n@Component(service = {\n    Object.class\n})"))
                    .isTrue();
            assertThat(suffices(compilation, "@Component(service = {\n    Greeting.class\n})"))
                    .isFalse();
        }
    }

    private boolean suffices(Compilation compilation, String head) throws IOException {
        String text = "package visits;\n" + head + "\npublic class Greeting { " + says("Hi") + "}";
        return compilation.suffices(java.util.Set.of(save("src/main/java/visits/Greeting.java", text)));
    }

    @Test
    void savedAndRemovedFilesAreNoticedOnce() throws Exception {
        Path added = save("ui/index.ts", "");
        assertThat(sources.look().saved()).containsExactly(added);
        assertThat(sources.look().nothing()).isTrue();
        Files.delete(added);
        assertThat(sources.look().nothing()).isTrue();
        assertThat(sources.look().removed()).containsExactly(added);
        assertThat(sources.look().nothing()).isTrue();
    }

    @Test
    void whatEditorsDoToReplaceAFileIsOneSave() throws Exception {
        Path file = folder.java().resolve("visits/Greeting.java");
        Files.delete(file);
        save("src/main/java/visits/Greeting.java~", "");
        save("src/main/java/visits/sedyEcbKO", "");
        assertThat(sources.look().nothing()).isTrue();
        save("src/main/java/visits/Greeting.java", "package visits; public class Greeting {}");
        assertThat(sources.look())
                .isEqualTo(new Sources.Change(
                        java.util.Set.of(file), java.util.Set.of(), Files.getLastModifiedTime(file)));
        assertThat(sources.look().nothing()).isTrue();
    }

    @Test
    void aRemovedResourceIsRemovedFromTheModule() throws Exception {
        Path resource = save("src/main/resources/words.txt", "Hello");
        try (Update update = new Update(folder)) {
            update.with(sources.look());
            assertThat(folder.classes().resolve("words.txt")).exists();
            Files.delete(resource);
            sources.look();
            assertThat(update.with(sources.look())).isEqualTo("resources");
        }
        assertThat(folder.classes().resolve("words.txt")).doesNotExist();
    }
}
