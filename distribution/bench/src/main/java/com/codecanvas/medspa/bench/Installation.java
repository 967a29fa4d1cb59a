package com.codecanvas.medspa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The unpacked distribution with a data folder of its own. */
public record Installation(Path home, Path data) {

    static Installation unpack(Path archive, Path work) throws IOException, InterruptedException {
        // The database steps down from root to a service user, which must be able to reach its folder.
        run("chmod", "755", work.toString());
        run("tar", "-xzf", archive.toString(), "-C", work.toString());
        try (Stream<Path> unpacked = Files.list(work)) {
            Path home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
            return new Installation(home, work.resolve("data"));
        }
    }

    public ServerProcess start() throws IOException, InterruptedException {
        return ServerProcess.start(home, data);
    }

    /** At the address of one before it, where its clients ask again. */
    public ServerProcess start(int port) throws IOException, InterruptedException {
        return ServerProcess.start(home, data, port);
    }

    /** Written into {@code etc}; read at the next start. */
    public void configure(String pid, String line) throws IOException {
        Files.writeString(home.resolve("etc").resolve(pid + ".cfg"), line + "\n");
    }

    /** Forgets the container's cache of bundles, so that the next start is a cold one over an initialised database. */
    void forgetCache() throws IOException, InterruptedException {
        run("find", data.toString(), "-maxdepth", "2", "-type", "d", "-name", "cache", "-exec", "rm", "-rf", "{}", "+");
    }

    /** With all that is in it. */
    public static void remove(Path folder) throws IOException, InterruptedException {
        run("rm", "-rf", folder.toString());
    }

    static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(command[0] + " ended with " + exit);
        }
    }
}
