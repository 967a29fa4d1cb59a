package com.codecanvas.medspa.checks.providers;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the installation's Square module is led to: charges every card that it is given a token of. */
final class SquareStandIn implements AutoCloseable {

    static final String ACCESS_TOKEN = "access-token-of-the-checks";

    /** Bodies of the requests to charge. */
    final List<JsonNode> charged = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    SquareStandIn() throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Installation.SQUARE_PORT), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode body = ClinicApi.JSON.readTree(exchange.getRequestBody());
        boolean admitted =
                ("Bearer " + ACCESS_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!admitted) {
            answer(
                    exchange,
                    401,
                    ClinicApi.JSON.readTree(
                            "{\"errors\":[{\"category\":\"AUTHENTICATION_ERROR\",\"code\":\"UNAUTHORIZED\"}]}"));
        } else if (exchange.getRequestMethod().equals("POST")) {
            charged.add(body);
            ObjectNode payment = ClinicApi.JSON.createObjectNode().put("id", "P" + charged.size());
            payment.put("status", "COMPLETED").set("amount_money", body.get("amount_money"));
            answer(exchange, 200, ClinicApi.JSON.createObjectNode().set("payment", payment));
        } else {
            answer(exchange, 200, ClinicApi.JSON.readTree("{\"location\":{\"id\":\"L1\",\"name\":\"Main street\"}}"));
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
