package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder that one server at a time writes to, and what can be learnt from it about that server. */
record DataFolder(Path path) {

    /** Keeps the folder for this process until that ends. */
    FileLock occupy() throws IOException {
        FileLock lock = tryLock();
        if (lock == null) {
            throw new Refusal(
                    3,
                    "Another server (process " + pid().map(String::valueOf).orElse("unknown") + ") is using " + path
                            + "; stop it with bin/medspa stop, or set MEDSPA_DATA to another folder.");
        }
        Files.writeString(pidFile(), Long.toString(ProcessHandle.current().pid()));
        return lock;
    }

    /** The process that has the folder, if any. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(lockFile())) {
            return Optional.empty();
        }
        try (FileLock free = tryLock()) {
            return free == null ? pid().flatMap(ProcessHandle::of) : Optional.empty();
        }
    }

    Path operatorToken() {
        return path.resolve("operator.token");
    }

    Path demo() {
        return path.resolve("demo.json");
    }

    private FileLock tryLock() throws IOException {
        FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    private Optional<Long> pid() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String text = Files.readString(pidFile()).trim();
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private Path lockFile() {
        return path.resolve("medspa.lock");
    }

    private Path pidFile() {
        return path.resolve("medspa.pid");
    }
}
