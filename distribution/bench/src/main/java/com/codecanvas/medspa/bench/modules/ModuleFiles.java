package com.codecanvas.medspa.bench.modules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes module files: compiled against what the distribution ships, packed and signed. */
final class ModuleFiles {

    private static final List<String> CLASS_PATH =
            List.of("com.codecanvas.medspa.api-", "jakarta.ws.rs-api-", "jakarta.persistence-");

    private final Path folder;
    private final String classPath;
    private final Signer signer;

    private ModuleFiles(Path folder, String classPath, Signer signer) {
        this.folder = folder;
        this.classPath = classPath;
        this.signer = signer;
    }

    static ModuleFiles of(Path home) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("medspa-bench-modules");
        try (Stream<Path> files = Files.walk(home.resolve("system"))) {
            String jars = files.filter(ModuleFiles::wanted).map(Path::toString).collect(Collectors.joining(":"));
            return new ModuleFiles(folder, jars, Signer.in(folder));
        }
    }

    Path make(String id, int version) throws IOException {
        Path classes = compile(id);
        Path file = folder.resolve(id + "-" + version + ".0.0.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        ModuleSource.headers(id, version).forEach(manifest.getMainAttributes()::putValue);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path one : compiled.filter(Files::isRegularFile).toList()) {
                put(jar, classes.relativize(one).toString(), Files.readAllBytes(one));
            }
            for (Map.Entry<String, String> entry :
                    ModuleSource.files(id, version).entrySet()) {
                put(jar, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        signer.sign(file);
        return file;
    }

    private Path compile(String id) throws IOException {
        Path out = folder.resolve("classes-" + id);
        if (Files.exists(out)) {
            return out;
        }
        Files.createDirectories(out);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<JavaFileObject> sources = new ArrayList<>();
        ModuleSource.classes(id).forEach((name, text) -> sources.add(new Text(name, text)));
        List<String> options = List.of("-d", out.toString(), "-cp", classPath, "-proc:none", "--release", "17");
        if (!compiler.getTask(said, null, null, options, null, sources).call()) {
            throw new IOException(said.toString());
        }
        return out;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static boolean wanted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && CLASS_PATH.stream().anyMatch(name::startsWith);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
