package com.codecanvas.medspa.payments.square;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for Square on the loopback: keeps what it was asked for, by its key, and holds every request to the shapes that Square publishes. */
final class SquareStub implements AutoCloseable {

    /** A request as it came. */
    record Seen(String method, String path, Map<String, String> headers, String body) {}

    /** What the next creating call is answered; null for what it should be. */
    record Answer(int status, String body, boolean doesIt) {

        static Answer error(int status, String category, String code) {
            return new Answer(
                    status,
                    "{\"errors\":[{\"category\":\"" + category + "\",\"code\":\"" + code
                            + "\",\"detail\":\"Ana Lopez, 4111111111111111\"}]}",
                    false);
        }
    }

    static final String TOKEN = "sq-secret-token";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final List<Integer> callers = new CopyOnWriteArrayList<>();
    final List<String> wrong = new CopyOnWriteArrayList<>();
    final Map<String, ObjectNode> payments = new LinkedHashMap<>();
    final Map<String, ObjectNode> refunds = new LinkedHashMap<>();
    volatile Answer next;
    volatile String paymentStatus = "COMPLETED";
    volatile String refundStatus = "PENDING";
    private final HttpServer server;
    private final JsonNode shapes;

    SquareStub() throws IOException {
        try (InputStream file = SquareStub.class.getResourceAsStream("/square-shapes.json")) {
            shapes = JSON.readTree(file);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        callers.add(exchange.getRemoteAddress().getPort());
        seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
        if (!("Bearer " + TOKEN).equals(headers.get("authorization"))) {
            send(exchange, Answer.error(401, "AUTHENTICATION_ERROR", "UNAUTHORIZED"));
            return;
        }
        Answer forced = next;
        next = null;
        if (forced != null && !forced.doesIt()) {
            send(exchange, forced);
            return;
        }
        String answer = exchange.getRequestMethod().equals("POST") ? post(path, body) : get(path);
        send(exchange, forced != null ? forced : new Answer(answer == null ? 404 : 200, answer, true));
    }

    private String post(String path, String body) throws IOException {
        ObjectNode sent = (ObjectNode) JSON.readTree(body);
        return switch (path) {
            case "/v2/payments" -> {
                check("CreatePaymentRequest", sent);
                yield wrapped("payment", payments.computeIfAbsent(key(sent), key -> payment(sent)));
            }
            case "/v2/refunds" -> {
                check("RefundPaymentRequest", sent);
                yield wrapped("refund", refunds.computeIfAbsent(key(sent), key -> refund(sent)));
            }
            case "/v2/online-checkout/payment-links" -> {
                check("CreatePaymentLinkRequest", sent);
                yield "{\"payment_link\":{\"id\":\"L1\",\"version\":1,\"url\":\"https://square.link/u/L1\"}}";
            }
            default -> null;
        };
    }

    private String get(String path) throws IOException {
        if (path.equals("/v2/payments")) {
            return wrapped("payments", JSON.valueToTree(new ArrayList<>(payments.values())));
        }
        if (path.equals("/v2/refunds")) {
            return wrapped("refunds", JSON.valueToTree(new ArrayList<>(refunds.values())));
        }
        if (path.startsWith("/v2/locations/LOC")) {
            return "{\"location\":{\"id\":\"LOC\",\"name\":\"Main Street\"}}";
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (ObjectNode each : payments.values()) {
            if (each.path("id").asText().equals(id)) {
                return wrapped("payment", each);
            }
        }
        for (ObjectNode each : refunds.values()) {
            if (each.path("id").asText().equals(id)) {
                return wrapped("refund", each);
            }
        }
        return null;
    }

    private ObjectNode payment(ObjectNode sent) {
        ObjectNode made = JSON.createObjectNode();
        made.put("id", "P" + (payments.size() + 1)).put("status", paymentStatus);
        made.set("amount_money", sent.get("amount_money"));
        made.set("reference_id", sent.get("reference_id"));
        made.set("note", sent.get("note"));
        return made;
    }

    private ObjectNode refund(ObjectNode sent) {
        ObjectNode made = JSON.createObjectNode();
        made.put("id", "R" + (refunds.size() + 1)).put("status", refundStatus);
        made.set("amount_money", sent.get("amount_money"));
        made.set("payment_id", sent.get("payment_id"));
        made.set("reason", sent.get("reason"));
        return made;
    }

    private static String key(ObjectNode sent) {
        return sent.path("idempotency_key").asText();
    }

    private static String wrapped(String name, JsonNode value) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode().set(name, value));
    }

    /** Names, required fields and lengths, down to the objects within. */
    private void check(String shape, JsonNode sent) {
        JsonNode known = shapes.get(shape);
        known.get("required").forEach(name -> {
            if (!sent.has(name.asText())) {
                wrong.add(shape + " lacks " + name.asText());
            }
        });
        sent.fields().forEachRemaining(field -> {
            JsonNode property = known.get("properties").get(field.getKey());
            if (property == null) {
                wrong.add(shape + " has no " + field.getKey());
            } else if (shapes.has(property.get("type").asText())) {
                check(property.get("type").asText(), field.getValue());
            } else if (property.has("maxLength")
                    && field.getValue().asText().length()
                            > property.get("maxLength").asInt()) {
                wrong.add(field.getKey() + " is too long");
            }
        });
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = String.valueOf(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
