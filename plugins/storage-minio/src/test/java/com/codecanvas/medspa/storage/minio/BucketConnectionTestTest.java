package com.codecanvas.medspa.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.modules.ConnectionTest.Result;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an admin is told who presses "Test connection". */
class BucketConnectionTestTest {

    @TempDir
    static Path folder;

    private static BucketServer server;
    private static BucketLine line;

    @BeforeAll
    static void start() throws Exception {
        server = BucketServer.start(folder);
        server.makeBucket("pictures");
        line = new BucketLine(true, Duration.ofSeconds(30));
    }

    @AfterAll
    static void stop() throws Exception {
        line.close();
        server.close();
    }

    private static Result test(BucketLine by, BucketSettings settings) {
        return new BucketConnectionTest(by).test(new Account(UUID.randomUUID(), settings));
    }

    private static String refusal(BucketSettings settings) {
        Result result = test(line, settings);
        assertThat(result.ok()).isFalse();
        return result.message();
    }

    private static BucketSettings at(String address) {
        return new BucketSettings(address, "us-east-1", "pictures", "", BucketServer.ACCESS, BucketServer.SECRET);
    }

    @Test
    void aBucketThatCanBeUsedIsUsedAndLeftAsItWas() throws IOException {
        assertThat(test(line, server.settings("pictures", "clinic-a")))
                .isEqualTo(new Result(true, "The bucket takes, gives back and deletes objects."));
        try (Stream<Path> all = Files.walk(server.buckets())) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void wrongKeysAndAWrongBucketAreTold() {
        assertThat(refusal(server.settings("nowhere", ""))).startsWith("There is no bucket nowhere on this server.");
        assertThat(refusal(
                        new BucketSettings(server.address(), "us-east-1", "pictures", "", BucketServer.ACCESS, "no")))
                .isEqualTo("The secret key does not belong to the access key.");
        assertThat(refusal(
                        new BucketSettings(server.address(), "us-east-1", "pictures", "", "no", BucketServer.SECRET)))
                .isEqualTo("The server does not know the access key.");
        assertThat(refusal(new BucketSettings("", "us-east-1", "", "", "", ""))).startsWith("Fill in");
    }

    @Test
    void aServerThatIsAwayIsTold() throws IOException {
        assertThat(refusal(at("http://127.0.0.1:" + BucketServer.freePort()))).startsWith("The server does not answer");
        assertThat(refusal(at("http://no.such.host.invalid"))).isEqualTo("There is no server of this name.");
        assertThat(refusal(at(server.address().replace("http:", "https:")))).contains("does not speak TLS");
    }

    @Test
    void aServerThatTakesTheCallAndSaysNothingIsTold() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(at("http://127.0.0.1:" + silent.getLocalPort())))
                    .startsWith("The server does not answer");
        }
    }

    @Test
    void aRightThatIsMissingIsToldByWhatItIsFor() throws IOException {
        assertThat(refusedBy("PUT")).contains("may not write to the bucket pictures");
        assertThat(refusedBy("GET")).contains("may not read the bucket pictures");
        assertThat(refusedBy("DELETE")).contains("may not delete from the bucket pictures");
    }

    /** By a stand-in that knows rights, which the S3 server does not. */
    private static String refusedBy(String method) throws IOException {
        HttpServer rights = answering(exchange -> {
            if (exchange.getRequestMethod().equals(method)) {
                send(exchange, 403, "application/xml", "<Error><Code>AccessDenied</Code><Message>No</Message></Error>");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                send(exchange, 200, "application/xml", "");
            } else if (exchange.getRequestURI().getQuery() != null) {
                send(
                        exchange,
                        200,
                        "application/xml",
                        "<ListBucketResult><Name>pictures</Name><IsTruncated>false</IsTruncated></ListBucketResult>");
            } else {
                send(exchange, 200, "application/octet-stream", "\1\2\3\4");
            }
        });
        try {
            return refusal(at("http://127.0.0.1:" + rights.getAddress().getPort()));
        } finally {
            rights.stop(0);
        }
    }

    @Test
    void whatIsNoStorageIsTold() throws IOException {
        HttpServer page = answering(exchange -> send(exchange, 404, "text/html", "<html>Not here</html>"));
        assertThat(refusal(at("http://127.0.0.1:" + page.getAddress().getPort())))
                .isEqualTo("What answers at this address is no storage that speaks S3.");
        page.stop(0);
    }

    private static HttpServer answering(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", handler);
        http.start();
        return http;
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("ETag", "\"e\"");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void aPrivateNetworkIsOutOfReachUnlessTheOperatorAllowsIt() {
        BucketLine guarded = new BucketLine(false, Duration.ofSeconds(5));
        assertThat(test(guarded, server.settings("pictures", "")).message())
                .isEqualTo("The server's address has to begin with https://.");
        assertThat(test(guarded, at(server.address().replace("http:", "https:")))
                        .message())
                .startsWith("The server's address leads into a private network.");
        guarded.close();
    }
}
