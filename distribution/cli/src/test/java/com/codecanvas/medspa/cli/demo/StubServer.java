package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Answers as the REST contract says, and remembers what it was asked. */
final class StubServer implements AutoCloseable {
    static final long DUE_MINOR = 22_900;
    private static final String ID = "/[0-9a-f-]{36}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, Queue<Map<String, Object>>> received = new ConcurrentHashMap<>();
    private final Map<String, Queue<byte[]>> bytes = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> queries = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Bodies sent, by method and path with ids taken out, such as {@code POST appointments/status}. */
    List<Map<String, Object>> received(String request) {
        return List.copyOf(received.getOrDefault(request, new ConcurrentLinkedQueue<>()));
    }

    /** Contents sent that are no JSON. */
    List<byte[]> bytes(String request) {
        return List.copyOf(bytes.getOrDefault(request, new ConcurrentLinkedQueue<>()));
    }

    /** Of those requests. */
    List<String> queries(String request) {
        return List.copyOf(queries.getOrDefault(request, new ConcurrentLinkedQueue<>()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1/".length());
        String request = exchange.getRequestMethod() + " " + path.replaceAll(ID, "");
        byte[] sent = exchange.getRequestBody().readAllBytes();
        if (path.startsWith("photos")) {
            queries.computeIfAbsent(request, unseen -> new ConcurrentLinkedQueue<>())
                    .add(String.valueOf(exchange.getRequestURI().getQuery()));
            bytes.computeIfAbsent(request, unseen -> new ConcurrentLinkedQueue<>())
                    .add(sent);
            send(exchange, 200, content(request));
            return;
        }
        String body = new String(sent, StandardCharsets.UTF_8);
        received.computeIfAbsent(request, unseen -> new ConcurrentLinkedQueue<>())
                .add(body.isEmpty() ? Map.of() : Json.object(body));
        if (!mayAsk(exchange, path)) {
            send(exchange, 401, Map.of("detail", "Sign in."));
        } else if (request.matches("PUT (?!price-list).*|.*/(status|cancel|passes|aftercare|sign|open|withdraw)")) {
            changed(exchange, path);
        } else {
            send(exchange, 200, content(request));
        }
    }

    private static boolean mayAsk(HttpExchange exchange, String path) {
        var headers = exchange.getRequestHeaders();
        if (path.startsWith("operator/")) {
            return "Bearer let-me-in".equals(headers.getFirst("Authorization"));
        }
        return path.equals("session")
                || ("medspa_session=s1".equals(headers.getFirst("Cookie"))
                        && "c1".equals(headers.getFirst("X-CSRF-Token")));
    }

    private void changed(HttpExchange exchange, String path) throws IOException {
        String thing =
                path.replaceFirst("/(status|cancel|settings|screening|passes|aftercare|sign|open|withdraw)$", "");
        long version = versions.getOrDefault(thing, 1L);
        if (!("\"" + version + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            send(exchange, 412, Map.of("detail", "Somebody else changed it."));
            return;
        }
        boolean keepsVersion = path.startsWith("modules/") || path.startsWith("clinic-hours");
        versions.put(thing, keepsVersion ? version : version + 1);
        String id = thing.substring(thing.indexOf('/') + 1);
        send(exchange, 200, Map.of("id", id, "version", versions.get(thing), "sums", Map.of("dueMinor", DUE_MINOR)));
    }

    private static Map<String, Object> content(String request) {
        String id = UUID.randomUUID().toString();
        return switch (request) {
            case "POST session" -> Map.of("csrfToken", "c1");
            case "GET operator/clinics" -> Map.of("items", List.of());
            case "POST operator/clinics" -> Map.of("clinic", Map.of("id", id), "admin", Map.of("id", id));
            case "GET treatment-rules" -> Map.of("screening", List.of(Map.of("code", "pregnancy")));
            case "GET treatment-kinds" ->
                Map.of(
                        "items",
                        List.of(Map.of("id", "laser-hair-removal", "questions", List.of(Map.of("code", "tan")))));
            case "GET consent-templates" ->
                Map.of(
                        "items",
                        List.of(
                                Map.of("id", id, "kind", "consent", "version", 1),
                                Map.of("id", UUID.randomUUID().toString(), "kind", "notice", "version", 1)));
            case "GET photo-subjects" -> Map.of("items", List.of(subject(6), subject(1)));
            case "GET modules/scheduling" -> Map.of("version", 1, "settings", Map.of("appointmentStepMinutes", 15));
            default -> new LinkedHashMap<>(Map.of("id", id, "version", 1));
        };
    }

    private static Map<String, Object> subject(int sessions) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "occasions",
                IntStream.rangeClosed(1, sessions)
                        .mapToObj(n -> Map.of("id", UUID.randomUUID().toString(), "at", "2026-0" + n + "-02T18:00:00Z"))
                        .toList());
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> answer) throws IOException {
        byte[] body = Json.text(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "medspa_session=s1; Path=/; HttpOnly");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
