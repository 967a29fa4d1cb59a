package com.codecanvas.medspa.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The shipped archive, unpacked once for all tests. */
public final class Installation {
    /** Where the installation looks for Twilio. */
    public static final int TWILIO_PORT = Integer.getInteger("medspa.twilio", freePort());

    /** Where the installation looks for Square. */
    public static final int SQUARE_PORT = freePort();

    private static final Path WORK = Path.of(System.getProperty("medspa.work"));
    private static final Path HOME = unpack();
    private static final Map<Path, FileTime> SHIPPED = stamps();

    private Installation() {}

    public static Path home() {
        return HOME;
    }

    /** Files of the installation that came, went or were written to since it was unpacked. */
    static Set<Path> touched() {
        Map<Path, FileTime> now = stamps();
        Set<Path> touched = new TreeSet<>(now.keySet());
        touched.addAll(SHIPPED.keySet());
        touched.removeIf(file -> Objects.equals(now.get(file), SHIPPED.get(file)));
        return touched;
    }

    private static Map<Path, FileTime> stamps() {
        try (Stream<Path> files = Files.walk(HOME)) {
            Map<Path, FileTime> stamps = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                stamps.put(file, Files.getLastModifiedTime(file));
            }
            return stamps;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new folder that the database's own user can reach too, wherever this was checked out. */
    public static Path dataFolder() {
        try {
            Path parent = Files.createTempDirectory("medspa-checks");
            Files.setPosixFilePermissions(parent, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
            return parent.resolve("data");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path unpack() {
        try {
            Files.createDirectories(WORK);
            Path folder = Files.createTempDirectory(WORK, "installation");
            Process tar = new ProcessBuilder(
                            "tar",
                            "-xzf",
                            System.getProperty("medspa.archive"),
                            "--strip-components=1",
                            "-C",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (!tar.waitFor(60, TimeUnit.SECONDS) || tar.exitValue() != 0) {
                throw new IllegalStateException("The archive cannot be unpacked");
            }
            // The systems that tests let be told or used are on this machine.
            Files.writeString(folder.resolve("etc/com.codecanvas.medspa.webhooks.cfg"), "allow.private.targets=true\n");
            Files.writeString(
                    folder.resolve("etc/com.codecanvas.medspa.storage.minio.cfg"), "allow.private.targets=true\n");
            Files.writeString(
                    folder.resolve("etc/com.codecanvas.medspa.messaging.twilio.cfg"),
                    "base.address=http://127.0.0.1:" + TWILIO_PORT + "\n");
            Files.writeString(
                    folder.resolve("etc/com.codecanvas.medspa.payments.square.cfg"),
                    "base.address=http://127.0.0.1:" + SQUARE_PORT + "\n");
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
