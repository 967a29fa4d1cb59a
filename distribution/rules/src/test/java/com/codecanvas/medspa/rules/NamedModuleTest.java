package com.codecanvas.medspa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API is a named module: who compiles on the module path reads its packages and nothing else. */
class NamedModuleTest {

    private static final String API = "com.codecanvas.medspa.api";
    private static final Path JAR = Path.of(CurrentClinic.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath());

    @TempDir
    Path folder;

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of("medspa.api", "jakarta", "eclipse.persistence")
                        .anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String compiled(String moduleInfo, String body) throws IOException {
        Path info = Files.writeString(folder.resolve("module-info.java"), moduleInfo);
        Path code = Files.createDirectories(folder.resolve("consumer")).resolve("Consumer.java");
        Files.writeString(code, "package consumer; public class Consumer {" + body + "}");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "--module-path",
                    modulePath(),
                    "-d",
                    folder.resolve("classes").toString());
            compiler.getTask(problems, files, null, options, null, files.getJavaFileObjects(info, code))
                    .call();
        }
        return problems.toString();
    }

    @Test
    void theApiIsANamedModuleThatOpensNothing() {
        ModuleDescriptor api = ModuleFinder.of(JAR).find(API).orElseThrow().descriptor();
        assertThat(api.isAutomatic()).isFalse();
        assertThat(api.isOpen()).isFalse();
        assertThat(api.opens()).isEmpty();
        assertThat(api.exports())
                .isNotEmpty()
                .allMatch(export -> export.source().startsWith(API + "."))
                .noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(api.exports()).hasSameSizeAs(api.packages());
    }

    @Test
    void aConsumerCompilesAndRunsOnTheModulePath() throws IOException, InterruptedException {
        String body = """
                public static void main(String[] args) {
                    System.out.println(Consumer.class.getModule().getName() + " reads "
                            + com.codecanvas.medspa.api.persistence.Ids.class.getModule().getName());
                }
                """;
        assertThat(compiled("module consumer { requires " + API + "; }", body)).isEmpty();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        folder.resolve("classes") + File.pathSeparator + modulePath(),
                        "--module",
                        "consumer/consumer.Consumer")
                .redirectErrorStream(true)
                .start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("consumer reads " + API);
    }

    @Test
    void withoutTheModuleNothingIsRead() throws IOException {
        assertThat(compiled("module consumer {}", "com.codecanvas.medspa.api.web.Problem problem;"))
                .contains("com.codecanvas.medspa.api.web");
    }
}
