package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import com.codecanvas.medspa.bench.HttpWire;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

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
    private static final int WARM_UP = 10_000;
    private static final String REPORTED = "/reported?message=warm-up";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final TwilioReports reports = new TwilioReports();
    private final AtomicInteger warmReports = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Integer> sentByKey = new ConcurrentHashMap<>();
    private final Queue<Map<String, String>> messages = new ConcurrentLinkedQueue<>();

    TwilioStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its own code is compiled before anything is measured, since it shares the processors with what is. */
    void warmUp() throws IOException {
        String body = "To=%2B12125550100&Body=Your+appointment+is+on+Friday&StatusCallback="
                + URLEncoder.encode(address() + REPORTED, StandardCharsets.UTF_8);
        byte[] form = body.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                ("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + form.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        try (HttpWire wire = new HttpWire(server.getAddress().getPort())) {
            for (int i = 0; i < WARM_UP; i++) {
                wire.exchange(head, form);
            }
        }
        while (warmReports.get() < WARM_UP) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        messages.clear();
        sentByKey.clear();
        numbers.set(0);
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
            } else if (REPORTED.startsWith(exchange.getRequestURI().getPath() + "?")) {
                warmReports.incrementAndGet();
                answer(exchange, OK, Map.of());
            } else {
                send(exchange);
            }
        }
    }

    private void send(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String sid = String.format("SM%032x", numbers.incrementAndGet());
        String callback = form.get("StatusCallback");
        sentByKey.merge(callback.substring(callback.indexOf('?')), 1, Integer::sum);
        messages.add(Map.of("sid", sid, "to", form.get("To"), "body", form.get("Body"), "date_created", now()));
        reports.deliver(callback, sid);
        answer(
                exchange,
                CREATED,
                Map.of("sid", sid, "account_sid", ACCOUNT, "status", "queued", "to", form.get("To"), "body", ""));
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
        reports.close();
    }
}
