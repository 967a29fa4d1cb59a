package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
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
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Twilio as far as messages need it: sends twice what it is asked for twice, and reports each as delivered, again and again until the report is taken. */
final class TwilioStandIn implements AutoCloseable {

    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String SERVICE = "MG00000000000000000000000000000001";
    static final String TOKEN = "bench-auth-token";

    static {
        // Or each answer on a connection that is used again waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final int THREADS = 32;
    private static final int REPORTERS = 4;
    private static final int AGAIN_MILLIS = 2_000;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ScheduledExecutorService reporters = Executors.newScheduledThreadPool(REPORTERS);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Integer> sentByKey = new ConcurrentHashMap<>();
    private final Queue<Map<String, String>> messages = new ConcurrentLinkedQueue<>();

    TwilioStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many messages were sent. */
    int sent() {
        return numbers.get();
    }

    /** Messages of which more than one was sent. */
    long doubled() {
        return sentByKey.values().stream().filter(times -> times > 1).count();
    }

    int different() {
        return sentByKey.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                list(exchange);
                return;
            }
            Map<String, String> form =
                    form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String sid = String.format("SM%032x", numbers.incrementAndGet());
            String callback = form.get("StatusCallback");
            sentByKey.merge(callback.substring(callback.indexOf('?')), 1, Integer::sum);
            messages.add(Map.of("sid", sid, "to", form.get("To"), "body", form.get("Body"), "date_created", now()));
            reporters.schedule(() -> report(callback, sid), 1, TimeUnit.SECONDS);
            answer(
                    exchange,
                    CREATED,
                    Map.of("sid", sid, "account_sid", ACCOUNT, "status", "queued", "to", form.get("To"), "body", ""));
        }
    }

    /** What went to a number. */
    private void list(HttpExchange exchange) throws IOException {
        String to = form(exchange.getRequestURI().getRawQuery()).get("To");
        List<Map<String, String>> found =
                messages.stream().filter(each -> each.get("to").equals(to)).toList();
        answer(exchange, OK, Map.of("messages", found, "page", 0, "page_size", found.size(), "uri", "/"));
    }

    private static String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] answer = ClinicApi.JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private void report(String callback, String sid) {
        TreeMap<String, String> fields =
                new TreeMap<>(Map.of("AccountSid", ACCOUNT, "MessageSid", sid, "MessageStatus", "delivered"));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(callback))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(callback, fields))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 != OK / 100) {
                reporters.schedule(() -> report(callback, sid), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (IOException nobodyThere) {
            reporters.schedule(() -> report(callback, sid), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String signature(String address, TreeMap<String, String> fields) {
        StringBuilder signed = new StringBuilder(address);
        fields.forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        reporters.shutdownNow();
    }
}
