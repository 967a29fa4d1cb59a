package com.codecanvas.medspa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A signed-in admin of one clinic, for setting up and for the headers of the load. */
public final class ClinicApi {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final String PASSWORD = "correct horse battery bench";

    /** What a server answers whose modules are not all there yet, or that is ending. */
    private static final Set<Integer> STARTING = Set.of(404, 405, 500, 503);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private String cookie = "";
    private String csrf = "";

    private ClinicApi(int port) {
        base = "http://127.0.0.1:" + port + "/api/v1";
    }

    public static ClinicApi newClinic(int port, Path data, String name) throws IOException, InterruptedException {
        ClinicApi api = new ClinicApi(port);
        String token = Files.readString(data.resolve("operator.token")).trim();
        String email = "admin@" + name + ".example";
        api.send(
                "POST",
                "/operator/clinics",
                Map.of(
                        "name",
                        name,
                        "timeZone",
                        "America/New_York",
                        "admin",
                        Map.of("name", "Bench Admin", "email", email, "password", PASSWORD)),
                "Authorization",
                "Bearer " + token);
        HttpResponse<String> session = api.send("POST", "/session", Map.of("email", email, "password", PASSWORD));
        api.cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        api.csrf = JSON.readTree(session.body()).get("csrfToken").asText();
        return api;
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(send("POST", path, body).body());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path, null).body());
    }

    public JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(send("PUT", path, body, "If-Match", "*").body());
    }

    /** A picture, over a connection of the caller's: a client that does more would take the processor from what is measured. */
    public void upload(HttpWire wire, String path, byte[] picture) throws IOException {
        String head = "POST /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: image/jpeg\r\nCookie: "
                + cookie + "\r\nX-CSRF-Token: " + csrf + "\r\nContent-Length: " + picture.length + "\r\n\r\n";
        int status = wire.exchange(head.getBytes(StandardCharsets.ISO_8859_1), picture);
        if (status != CREATED) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    /** The server is starting or ending, or does the same for somebody who asked before. */
    public static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(String message) {
            super(message);
        }
    }

    /**
     * @param key the same when it is asked again
     * @param version that was seen; null for none
     * @throws NotNow when it may be asked again
     */
    public JsonNode keyed(String path, Object body, String key, String version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request("POST", path, body).header("Idempotency-Key", key);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (STARTING.contains(answer.statusCode())) {
            throw new NotNow(path + " answered " + answer.statusCode());
        }
        if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public JsonNode patch(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(send("PATCH", path, body).body());
    }

    public int status(String path) throws IOException, InterruptedException {
        return client.send(request("GET", path, null).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    /** Header lines for requests that are sent over a bare connection. */
    public String headers() {
        return "Cookie: " + cookie + "\r\nX-CSRF-Token: " + csrf + "\r\n";
    }

    HttpRequest.Builder request(String method, String path, Object body) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie).header("X-CSRF-Token", csrf);
        }
        return request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpResponse<String> send(String method, String path, Object body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(method, path, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
