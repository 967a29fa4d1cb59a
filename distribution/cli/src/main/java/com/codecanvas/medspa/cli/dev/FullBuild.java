package com.codecanvas.medspa.cli.dev;

import java.io.IOException;
import java.util.List;

/** The module's own build, without its tests. It also says what the module compiles against. */
final class FullBuild {

    private final ModuleFolder folder;

    FullBuild(ModuleFolder folder) {
        this.folder = folder;
    }

    void run() throws IOException, InterruptedException, BuildFailure {
        Tool.run(
                folder.root(),
                List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-ntp",
                        "-Dquick",
                        "-DskipTests",
                        "package",
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + folder.classPath()));
    }
}
