package com.codecanvas.medspa.storage.minio;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** An S3 server in a process of its own, on the loopback address. Its buckets are folders. */
final class BucketServer implements AutoCloseable {

    static final String ACCESS = "access-of-the-test";
    static final String SECRET = "secret-of-the-test";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    private BucketServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static BucketServer start(Path folder) throws Exception {
        BucketServer server = new BucketServer(folder, freePort());
        Files.createDirectory(server.buckets());
        Files.writeString(server.settingsFile(), """
                s3proxy.authorization=aws-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=local
                jclouds.credential=local
                jclouds.filesystem.basedir=%s
                """.formatted(server.port, ACCESS, SECRET, server.buckets()));
        server.run();
        return server;
    }

    /** Again after {@link #kill}, with what it had on disk. */
    void run() throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/s3proxy/s3proxy.jar").toString(),
                        "--properties",
                        settingsFile().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("s3proxy.log").toFile()))
                .start();
        await();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    Path buckets() {
        return folder.resolve("buckets");
    }

    private Path settingsFile() {
        return folder.resolve("s3proxy.conf");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    BucketSettings settings(String bucket, String prefix) {
        return new BucketSettings(address(), "us-east-1", bucket, prefix, ACCESS, SECRET);
    }

    void makeBucket(String name) throws Exception {
        try (MinioClient client = MinioClient.builder()
                .endpoint(address())
                .region("us-east-1")
                .credentials(ACCESS, SECRET)
                .build()) {
            client.makeBucket(MakeBucketArgs.builder().bucket(name).build());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void await() throws InterruptedException {
        Instant deadline = Instant.now().plus(START);
        while (!answers()) {
            if (Instant.now().isAfter(deadline) || !process.isAlive()) {
                close();
                throw new IllegalStateException("The S3 server did not start");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
