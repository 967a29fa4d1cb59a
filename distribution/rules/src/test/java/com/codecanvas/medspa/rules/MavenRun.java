package com.codecanvas.medspa.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of Maven over a pom below this project, with the local repository of the build that runs it. */
record MavenRun(int exitCode, String output) {

    static Path workFolder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("work"), "repository"));
    }

    static MavenRun of(String pom, String... arguments) throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("bad")).getParent();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-DskipTests",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "-f",
                project.resolve(pom).toString()));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Path.of(System.getProperty("work")), "maven", ".txt");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new MavenRun(exitCode, Files.readString(log, StandardCharsets.UTF_8));
    }
}
