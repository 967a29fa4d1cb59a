package com.codecanvas.medspa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;

/** The REST API as a signed-in person of one clinic uses it. */
public final class ClinicApi {
    public static final ObjectMapper JSON = new ObjectMapper();
    public static final String PASSWORD = "shipped-and-checked-2026";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;
    private final Map<String, String> credentials;

    private ClinicApi(URI base, Map<String, String> credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    static ClinicApi operator(URI server, String token) {
        return new ClinicApi(server.resolve("/api/v1/"), Map.of("Authorization", "Bearer " + token));
    }

    static ClinicApi create(URI server, String operatorToken, String name) throws IOException, InterruptedException {
        String email = "admin@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + ".example";
        HttpResponse<String> created = operator(server, operatorToken)
                .send(
                        "POST",
                        "operator/clinics",
                        Map.of(
                                "name",
                                name,
                                "timeZone",
                                "America/New_York",
                                "admin",
                                Map.of("name", "Ada Admin", "email", email, "password", PASSWORD)));
        require(created, 201);
        return signIn(server, email, PASSWORD);
    }

    public static ClinicApi signIn(URI server, String email, String password) throws IOException, InterruptedException {
        ClinicApi anonymous = new ClinicApi(server.resolve("/api/v1/"), Map.of());
        HttpResponse<String> session = anonymous.send("POST", "session", Map.of("email", email, "password", password));
        require(session, 200);
        String cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        String csrf = JSON.readTree(session.body()).get("csrfToken").asText();
        return new ClinicApi(anonymous.base, Map.of("Cookie", cookie, "X-CSRF-Token", csrf));
    }

    public HttpResponse<String> send(String method, String path, Object body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        credentials.forEach(request::header);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file with patients. */
    public HttpResponse<String> upload(String path, byte[] csv) throws IOException, InterruptedException {
        return upload(path, "text/csv", csv);
    }

    public HttpResponse<String> upload(String path, String type, byte[] content)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        credentials.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, null);
        require(answer, 200);
        return JSON.readTree(answer.body());
    }

    /** A file. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        credentials.forEach(request::header);
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError("GET " + answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", path, body);
        require(answer, 201);
        return JSON.readTree(answer.body());
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode()
                    + ": " + answer.body());
        }
    }
}
