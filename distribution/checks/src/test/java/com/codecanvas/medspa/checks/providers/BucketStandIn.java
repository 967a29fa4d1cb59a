package com.codecanvas.medspa.checks.providers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** One bucket that stores, reads, lists and deletes as S3 does, and knows of no other. */
public final class BucketStandIn implements AutoCloseable {
    public static final String NAME = "pictures";

    public final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;

    public BucketStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + NAME, this::handle);
        server.createContext("/", BucketStandIn::noSuchBucket);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestURI().getPath().replaceFirst("/" + NAME + "/?", "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                answer(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                answer(exchange, 204, new byte[0]);
            }
            default -> answer(exchange, 200, key.isEmpty() ? list() : objects.get(key));
        }
    }

    private byte[] list() {
        StringBuilder keys =
                new StringBuilder("<ListBucketResult><Name>" + NAME + "</Name><IsTruncated>false</IsTruncated>");
        objects.forEach((key, content) -> keys.append("<Contents><Key>" + key + "</Key><Size>" + content.length
                + "</Size><LastModified>2026-11-26T18:00:00.000Z</LastModified></Contents>"));
        return keys.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void noSuchBucket(HttpExchange exchange) throws IOException {
        String words = "<Error><Code>NoSuchBucket</Code><Message>None</Message></Error>";
        answer(exchange, 404, words.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.getResponseHeaders().add("ETag", "\"e\"");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
