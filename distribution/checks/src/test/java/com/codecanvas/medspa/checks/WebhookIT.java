package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a booking over the API to a call that the clinic's other system can trust. */
class WebhookIT {

    private static final BlockingQueue<Message> RECEIVED = new LinkedBlockingQueue<>();
    private static RunningServer server;
    private static HttpServer receiver;

    private record Message(String id, String timestamp, String signature, String body) {}

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(Installation.dataFolder(), Map.of());
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", WebhookIT::receive);
        receiver.start();
    }

    @AfterAll
    static void stop() throws Exception {
        receiver.stop(0);
        server.close();
    }

    private static void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        RECEIVED.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Test
    void aBookingReachesTheReceiverSignedAndARepetitionHasTheSameId() throws Exception {
        ClinicApi api = server.newClinic("Hooks");
        assertThat(api.send("GET", "webhooks", null).statusCode()).isEqualTo(404);
        assertThat(api.send("PATCH", "modules/webhooks", Map.of("enabled", true))
                        .statusCode())
                .isEqualTo(200);
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        String secret = api.post("webhooks", Map.of("url", url, "eventTypes", List.of("scheduling.*")))
                .get("secret")
                .asText();

        JsonNode booked = book(api);
        Message first = RECEIVED.poll(60, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        assertThat(first.signature()).isEqualTo(signature(secret, first));
        JsonNode body = ClinicApi.JSON.readTree(first.body());
        assertThat(body.get("type").asText()).isEqualTo("scheduling.booked");
        assertThat(body.get("subject").asText()).isEqualTo(booked.get("id").asText());
        assertThat(first.body()).doesNotContain("Dana");

        JsonNode logged = delivered(api);
        HttpResponse<String> repeated =
                api.send("POST", "webhook-deliveries/" + logged.get("id").asText() + "/replay", Map.of());
        assertThat(repeated.statusCode()).isEqualTo(202);
        Message again = RECEIVED.poll(60, TimeUnit.SECONDS);
        assertThat(again).isNotNull();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.signature()).isEqualTo(signature(secret, again));
        assertThat(api.get("background-work?state=dead").get("items")).isEmpty();
        assertThat(api.get("background-work/summary").has("items")).isTrue();
    }

    private static JsonNode book(ClinicApi api) throws Exception {
        String room = api.post("resources", Map.of("kind", "room", "name", "Room 1"))
                .get("id")
                .asText();
        String service = api.post("services", Map.of("name", "Facial", "minutes", 30, "hue", 20, "requires", List.of()))
                .get("id")
                .asText();
        String patient = Appointments.patient(api, "Dana", "Reyes");
        LocalDateTime at = LocalDateTime.now(java.time.ZoneOffset.UTC)
                .plusDays(30)
                .withHour(10)
                .withMinute(0);
        return api.post(
                "appointments",
                Map.of(
                        "patientId",
                        patient,
                        "serviceId",
                        service,
                        "startsAt",
                        at.withSecond(0).withNano(0).toString(),
                        "resourceIds",
                        List.of(room)));
    }

    /** The receiver has it a moment before the log says so. */
    private static JsonNode delivered(ClinicApi api) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        JsonNode log = api.get("webhook-deliveries?state=delivered").get("items");
        while (log.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
            log = api.get("webhook-deliveries?state=delivered").get("items");
        }
        assertThat(log).hasSize(1);
        return log.get(0);
    }

    private static String signature(String secret, Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
