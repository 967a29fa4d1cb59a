package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers the operator's requests with what a test gives it, and remembers them. */
final class StubOperator implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private String lastBody = "";
    private String lastFileName;

    StubOperator() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/operator/", this::answer);
        server.start();
    }

    Api operator() {
        return Api.operator(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "let-me-in");
    }

    /** The answers to a request one after another; the last one stays. */
    synchronized StubOperator says(String request, String... bodies) {
        answers.put(request, new ArrayDeque<>(List.of(bodies)));
        return this;
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized Map<String, Object> lastBody() {
        return Json.object(lastBody);
    }

    synchronized String lastFileName() {
        return lastFileName;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring("/api/v1/operator/".length());
        String request = exchange.getRequestMethod() + " " + path;
        asked.add(request);
        lastBody = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String name = exchange.getRequestHeaders().getFirst("X-File-Name");
        lastFileName = name == null ? lastFileName : name;
        Deque<String> left = answers.get(request);
        if (left == null) {
            send(exchange, 404, "{\"detail\":\"There is no such thing.\"}");
        } else {
            send(exchange, 200, left.size() > 1 ? left.poll() : left.peek());
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
