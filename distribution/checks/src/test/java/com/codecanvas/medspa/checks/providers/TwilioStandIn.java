package com.codecanvas.medspa.checks.providers;

import com.codecanvas.medspa.checks.Installation;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where the installation's Twilio module is led to: takes messages for one account, and posts what Twilio would, signed. */
public final class TwilioStandIn implements AutoCloseable {

    public static final String ACCOUNT = "AC" + "a".repeat(32);
    public static final String TOKEN = "token-of-the-checks";
    static final String SID = "SM" + "1".repeat(32);

    public final BlockingQueue<Map<String, String>> sent = new LinkedBlockingQueue<>();
    private final HttpServer server;

    public TwilioStandIn() throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Installation.TWILIO_PORT), 0);
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT, this::handle);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String user = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + user).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"code\":20003,\"message\":\"Authenticate\",\"status\":401}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            sent.add(fields(body));
            answer(
                    exchange,
                    201,
                    "{\"sid\":\"" + SID + "\",\"status\":\"queued\",\"account_sid\":\"" + ACCOUNT + "\"}");
        } else if (exchange.getRequestURI().getPath().endsWith("/IncomingPhoneNumbers.json")) {
            answer(
                    exchange,
                    200,
                    "{\"page\":0,\"page_size\":50,\"incoming_phone_numbers\":[{\"phone_number\":\"+18005550100\",\"capabilities\":{\"sms\":true}}]}");
        } else {
            answer(exchange, 200, "{\"sid\":\"" + ACCOUNT + "\",\"status\":\"active\",\"type\":\"Full\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    /** @return the status of the answer */
    int post(URI address, String token, Map<String, String> form) throws Exception {
        TreeMap<String, String> fields = new TreeMap<>(form);
        fields.put("AccountSid", ACCOUNT);
        StringBuilder signed = new StringBuilder(address.toString());
        fields.forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        String signature =
                Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
