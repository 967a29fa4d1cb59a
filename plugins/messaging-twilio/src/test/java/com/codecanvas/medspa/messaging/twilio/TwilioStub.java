package com.codecanvas.medspa.messaging.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for Twilio on the loopback: knows accounts, keys and numbers, keeps messages, and holds every request and answer to the shapes that Twilio publishes. */
final class TwilioStub implements AutoCloseable {

    /** A message as it was asked for. */
    record Sent(String account, String sid, Map<String, String> form) {}

    /** What the next message is answered. @param status 0 for no answer at all */
    record Answer(int status, String type, String body, boolean doesIt) {

        /** As Twilio words it, with the number in the text. */
        static Answer error(int status, int code) {
            return new Answer(
                    status,
                    "application/json",
                    "{\"code\":" + code + ",\"message\":\"The 'To' number " + TO
                            + " is not good.\",\"more_info\":\"https://www.twilio.com/docs/errors/" + code
                            + "\",\"status\":" + status + "}",
                    false);
        }
    }

    /** When it says that a message was made. */
    static final Instant CREATED = Instant.parse("2026-11-26T20:12:31Z");

    static final String TO = "+12125550123";
    static final String ACCOUNT_A = "AC" + "a".repeat(32);
    static final String ACCOUNT_B = "AC" + "b".repeat(32);
    static final String KEY = "SK" + "c".repeat(32);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<Sent> sent = new CopyOnWriteArrayList<>();
    final List<Integer> callers = new CopyOnWriteArrayList<>();
    final Shapes shapes = new Shapes();
    /** Passwords by user. */
    final Map<String, String> passwords =
            new LinkedHashMap<>(Map.of(ACCOUNT_A, "token-a", ACCOUNT_B, "token-b", KEY, "key-secret"));
    /** Whether a number can be used for texts. */
    final Map<String, Boolean> numbers = new LinkedHashMap<>(Map.of("+12025550100", true, "+12025550101", false));

    volatile String accountStatus = "active";
    /** Whether lists are answered without what they are lists of. */
    volatile boolean garbled;

    volatile Answer next;
    private final HttpServer server;

    TwilioStub() throws IOException {
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
        callers.add(exchange.getRemoteAddress().getPort());
        String[] path = exchange.getRequestURI().getPath().split("/");
        String account = path.length > 3 ? path[3].replace(".json", "") : "";
        if (!admitted(exchange, account)) {
            send(exchange, Answer.error(401, 20003));
            return;
        }
        String what = path.length > 4 ? path[4] : "Account";
        if (exchange.getRequestMethod().equals("POST") && what.equals("Messages.json")) {
            message(exchange, account, SignedForm.fields(body));
        } else if (what.equals("Messages.json")) {
            send(exchange, listed(account, exchange.getRequestURI().getRawQuery()));
        } else if (what.equals("Account")) {
            send(exchange, ok("Account", account(account)));
        } else if (what.equals("IncomingPhoneNumbers.json")) {
            Answer page =
                    ok("IncomingPhoneNumbers", numbers(exchange.getRequestURI().getRawQuery()));
            send(exchange, garbled ? new Answer(200, "application/json", "{}", true) : page);
        } else {
            send(exchange, Answer.error(404, 20404));
        }
    }

    /** An API key serves one account. */
    private boolean admitted(HttpExchange exchange, String account) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        if (given == null || !given.startsWith("Basic ")) {
            return false;
        }
        String[] user =
                new String(Base64.getDecoder().decode(given.substring(6)), StandardCharsets.UTF_8).split(":", 2);
        boolean own = user[0].equals(account) || user[0].equals(KEY) && account.equals(ACCOUNT_A);
        return own && user[1].equals(passwords.get(user[0]));
    }

    private void message(HttpExchange exchange, String account, Map<String, String> form) throws IOException {
        shapes.check("CreateMessage", form);
        Answer forced = next;
        next = null;
        if (forced != null && !forced.doesIt()) {
            send(exchange, forced);
            return;
        }
        String sid = "SM" + String.format("%032x", sent.size() + 1);
        sent.add(new Sent(account, sid, form));
        send(exchange, forced != null ? forced : new Answer(201, "application/json", made(account, sid, form), true));
    }

    private String made(String account, String sid, Map<String, String> form) throws IOException {
        ObjectNode message = JSON.createObjectNode();
        message.put("account_sid", account).put("api_version", "2010-04-01").put("body", form.get("Body"));
        message.put("date_created", "Thu, 26 Nov 2026 20:12:31 +0000").putNull("date_sent");
        message.put("date_updated", "Thu, 26 Nov 2026 20:12:31 +0000").put("direction", "outbound-api");
        message.putNull("error_code").putNull("error_message").put("from", form.get("From"));
        message.put("messaging_service_sid", form.get("MessagingServiceSid")).put("num_media", "0");
        message.put("num_segments", "1").putNull("price").putNull("price_unit").put("sid", sid);
        message.put("status", form.containsKey("MessagingServiceSid") ? "accepted" : "queued")
                .put("to", form.get("To"));
        message.put("uri", "/2010-04-01/Accounts/" + account + "/Messages/" + sid + ".json");
        message.putObject("subresource_uris");
        shapes.check("Message", message);
        return JSON.writeValueAsString(message);
    }

    /** The latest first, as Twilio does. */
    private Answer listed(String account, String query) throws IOException {
        Map<String, String> asked = SignedForm.fields(query == null ? "" : query);
        shapes.check("ListMessage", asked);
        ObjectNode page = JSON.createObjectNode()
                .put("page", 0)
                .put("page_size", 50)
                .put("uri", "/")
                .putNull("next_page_uri");
        ArrayNode messages = page.putArray("messages");
        for (int i = sent.size() - 1; i >= 0; i--) {
            Sent each = sent.get(i);
            if (each.account().equals(account) && each.form().get("To").equals(asked.get("To"))) {
                messages.add(JSON.readTree(made(account, each.sid(), each.form())));
            }
        }
        return new Answer(200, "application/json", JSON.writeValueAsString(page), true);
    }

    private ObjectNode account(String sid) {
        return JSON.createObjectNode()
                .put("sid", sid)
                .put("friendly_name", "A clinic")
                .put("status", accountStatus)
                .put("type", "Full");
    }

    private ObjectNode numbers(String query) {
        Map<String, String> asked = SignedForm.fields(query == null ? "" : query);
        shapes.check("ListIncomingPhoneNumber", asked);
        ObjectNode page = JSON.createObjectNode()
                .put("page", 0)
                .put("page_size", 50)
                .put("uri", "/")
                .putNull("next_page_uri");
        ArrayNode found = page.putArray("incoming_phone_numbers");
        numbers.forEach((number, texts) -> {
            if (!asked.containsKey("PhoneNumber") || number.equals(asked.get("PhoneNumber"))) {
                ObjectNode each = found.addObject().put("phone_number", number).put("sid", "PN" + "d".repeat(32));
                each.putObject("capabilities")
                        .put("sms", texts)
                        .put("voice", true)
                        .put("mms", false)
                        .put("fax", false);
                shapes.check("IncomingPhoneNumber", each);
            }
        });
        return page;
    }

    private Answer ok(String shape, JsonNode object) throws IOException {
        shapes.check(shape, object);
        return new Answer(200, "application/json", JSON.writeValueAsString(object), true);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() != 0) {
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
