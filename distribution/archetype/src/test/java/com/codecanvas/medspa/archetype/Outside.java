package com.codecanvas.medspa.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A machine outside of this repository: a folder, and a Maven that knows of the platform only what was published. */
final class Outside {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>published</id>
                  <repositories>%1$s</repositories>
                  <pluginRepositories>%2$s</pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>published</activeProfile>
              </activeProfiles>
            </settings>
            """;
    private static final String REPOSITORY = """
            <%1$s>
              <id>inside</id>
              <url>%2$s</url>
              <releases><checksumPolicy>ignore</checksumPolicy></releases>
              <snapshots><checksumPolicy>ignore</checksumPolicy></snapshots>
            </%1$s>""";

    private final Path folder;

    /** Its settings and its {@code mvn} stay behind, for tests that build what was made once more. */
    private final Path tools = Path.of(System.getProperty("work"));

    /** @param folder empty, and not below this repository: Maven looks for its settings upwards */
    Outside(Path folder) throws IOException {
        this.folder = folder;
        // What the build itself has fetched from elsewhere need not be fetched again.
        String inside = Path.of(System.getProperty("inside")).toUri().toString();
        Files.createDirectories(tools);
        Files.writeString(
                tools.resolve("settings.xml"),
                SETTINGS.formatted(
                        REPOSITORY.formatted("repository", inside), REPOSITORY.formatted("pluginRepository", inside)));
    }

    /** Runs a script there, and gives its output back; {@code mvn} is the Maven that runs this test, with the settings of this machine. */
    String run(String script) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(tools.resolve("bin"));
        Path maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        Files.writeString(
                bin.resolve("mvn"),
                "#!/bin/sh\nexec " + maven + " -ntp -Dstyle.color=never -s " + tools.resolve("settings.xml")
                        + " -Dmaven.repo.local=" + System.getProperty("repository") + " \"$@\"\n");
        Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwx------"));
        Path log = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", script).directory(folder.toFile());
        shell.environment().compute("PATH", (name, path) -> bin + ":" + path);
        int exitCode = shell.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        if (exitCode != 0) {
            throw new AssertionError(script + " failed:\n" + output);
        }
        return output;
    }
}
