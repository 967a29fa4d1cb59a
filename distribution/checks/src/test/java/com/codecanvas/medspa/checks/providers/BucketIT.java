package com.codecanvas.medspa.checks.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The storage in a bucket, with its SDK: stores, reads, lists and deletes by a stand-in, and understands what a bucket says. */
@ExtendWith(ShippedServer.class)
class BucketIT {

    private static final Map<String, byte[]> OBJECTS = new TreeMap<>();

    @Test
    void theConnectionIsTestedFromWithinTheContainer(RunningServer server) throws Exception {
        ClinicApi api = server.newClinic("Bucket");
        ClinicConsent.give(api, "storage-minio");
        HttpServer bucket = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bucket.createContext("/pictures", BucketIT::handle);
        bucket.createContext(
                "/",
                exchange -> answer(
                        exchange,
                        404,
                        "<Error><Code>NoSuchBucket</Code><Message>None</Message></Error>"
                                .getBytes(StandardCharsets.UTF_8)));
        bucket.start();
        String address = "http://127.0.0.1:" + bucket.getAddress().getPort();
        JsonNode works = tested(api, address, "pictures");
        assertThat(works.get("message").asText()).isEqualTo("The bucket takes, gives back and deletes objects.");
        assertThat(works.get("ok").asBoolean()).isTrue();
        assertThat(OBJECTS).isEmpty();
        assertThat(tested(api, address, "nowhere").get("message").asText()).startsWith("There is no bucket nowhere");
        bucket.stop(0);
        assertThat(tested(api, address, "pictures").get("message").asText()).startsWith("The server does not answer");
    }

    private static JsonNode tested(ClinicApi api, String address, String bucket) throws Exception {
        return ClinicApi.JSON.readTree(api.send(
                        "POST",
                        "modules/storage-minio/connection-test",
                        Map.of(
                                "endpoint",
                                address,
                                "region",
                                "us-east-1",
                                "bucket",
                                bucket,
                                "prefix",
                                "a",
                                "accessKey",
                                "key",
                                "secretKey",
                                "secret"))
                .body());
    }

    private static void handle(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestURI().getPath().replaceFirst("/pictures/?", "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                OBJECTS.put(key, body);
                answer(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                OBJECTS.remove(key);
                answer(exchange, 204, new byte[0]);
            }
            default -> answer(exchange, 200, key.isEmpty() ? list() : OBJECTS.get(key));
        }
    }

    private static byte[] list() {
        StringBuilder keys =
                new StringBuilder("<ListBucketResult><Name>pictures</Name><IsTruncated>false</IsTruncated>");
        OBJECTS.forEach((key, content) -> keys.append("<Contents><Key>" + key + "</Key><Size>" + content.length
                + "</Size><LastModified>2026-11-26T18:00:00.000Z</LastModified></Contents>"));
        return keys.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.getResponseHeaders().add("ETag", "\"e\"");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
