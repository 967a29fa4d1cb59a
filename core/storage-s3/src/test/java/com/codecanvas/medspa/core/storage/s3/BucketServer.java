package com.codecanvas.medspa.core.storage.s3;

import com.codecanvas.medspa.core.storage.origin.BucketSettings;
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

/** An S3 server in a process of its own, on the loopback address. */
final class BucketServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private BucketServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BucketServer start(Path folder) throws Exception {
        int port = freePort();
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.authorization=aws-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=key
                s3proxy.credential=secret
                jclouds.provider=filesystem-nio2
                jclouds.identity=local
                jclouds.credential=local
                jclouds.filesystem.basedir=%s
                """.formatted(port, Files.createDirectory(folder.resolve("buckets"))));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/s3proxy/s3proxy.jar").toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        BucketServer server = new BucketServer(process, port);
        server.await();
        return server;
    }

    BucketSettings settings(String bucket, String secretKey) {
        return new Settings("http://127.0.0.1:" + port, "us-east-1", bucket, "artefacts/", "key", secretKey);
    }

    /** Where nobody listens. */
    static BucketSettings away() throws IOException {
        return new Settings("http://127.0.0.1:" + freePort(), "us-east-1", "medspa", "artefacts/", "key", "secret");
    }

    void makeBucket(String name) throws Exception {
        try (MinioClient client = MinioClient.builder()
                .endpoint("http://127.0.0.1:" + port)
                .region("us-east-1")
                .credentials("key", "secret")
                .build()) {
            client.makeBucket(MakeBucketArgs.builder().bucket(name).build());
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Settings(
            String endpoint, String region, String bucket, String prefix, String accessKey, String secretKey)
            implements BucketSettings {}
}
