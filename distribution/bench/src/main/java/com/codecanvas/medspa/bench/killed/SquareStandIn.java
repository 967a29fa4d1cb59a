package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Square as it is on a bad day: it honours idempotency keys and keeps its books, and it is slow, breaks off after it has charged, or fails before or after. Keeps each
 * payment by the key that it was made with.
 */
final class SquareStandIn implements AutoCloseable {

    static final String LOCATION = "LBENCH";

    private static final int THREADS = 32;
    private static final int SLOWEST_MILLIS = 400;

    /** One in a hundred each: fails before it charged, fails after, breaks off after. */
    private enum Trouble {
        NONE,
        BEFORE,
        AFTER,
        BREAKS_OFF;

        static Trouble some() {
            int dice = ThreadLocalRandom.current().nextInt(100);
            return dice < 5 ? BEFORE : dice < 10 ? AFTER : dice < 15 ? BREAKS_OFF : NONE;
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, ObjectNode> payments = new LinkedHashMap<>();
    private volatile boolean calm;

    SquareStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** No more trouble, so that what is open can be found out. */
    void calmDown() {
        calm = true;
    }

    /** What was charged, each with the number of its invoice as {@code note}. */
    synchronized List<ObjectNode> charged() {
        return List.copyOf(payments.values());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/v2/payments") && exchange.getRequestMethod().equals("POST")) {
                charge(exchange, ClinicApi.JSON.readTree(body));
            } else {
                String answer = found(path);
                answer(exchange, answer == null ? 404 : 200, answer == null ? error("NOT_FOUND") : answer);
            }
        }
    }

    private void charge(HttpExchange exchange, JsonNode wanted) throws IOException {
        Trouble trouble = calm ? Trouble.NONE : Trouble.some();
        if (trouble == Trouble.BEFORE) {
            answer(exchange, 500, error("INTERNAL_SERVER_ERROR"));
            return;
        }
        pause();
        String made = made(wanted);
        pause();
        switch (trouble) {
            case AFTER -> answer(exchange, 500, error("INTERNAL_SERVER_ERROR"));
            case BREAKS_OFF -> exchange.close();
            default -> answer(exchange, 200, made);
        }
    }

    private synchronized String made(JsonNode wanted) {
        ObjectNode payment =
                payments.computeIfAbsent(wanted.get("idempotency_key").asText(), key -> {
                    ObjectNode fresh = ClinicApi.JSON.createObjectNode();
                    fresh.put("id", "P" + (payments.size() + 1)).put("status", "COMPLETED");
                    fresh.set("amount_money", wanted.get("amount_money"));
                    fresh.set("reference_id", wanted.get("reference_id"));
                    fresh.set("note", wanted.get("note"));
                    return fresh;
                });
        return ClinicApi.JSON.createObjectNode().set("payment", payment).toString();
    }

    private synchronized String found(String path) {
        if (path.equals("/v2/payments")) {
            ArrayNode all = ClinicApi.JSON.createArrayNode();
            payments.values().forEach(all::add);
            return ClinicApi.JSON.createObjectNode().set("payments", all).toString();
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        return payments.values().stream()
                .filter(payment -> payment.get("id").asText().equals(id))
                .findFirst()
                .map(payment -> ClinicApi.JSON
                        .createObjectNode()
                        .set("payment", payment)
                        .toString())
                .orElse(null);
    }

    private void pause() {
        if (!calm) {
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(SLOWEST_MILLIS)));
        }
    }

    private static String error(String code) {
        return "{\"errors\":[{\"category\":\"API_ERROR\",\"code\":\"" + code + "\"}]}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
