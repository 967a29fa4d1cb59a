package com.codecanvas.medspa.cli.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Requests to {@code /api/v1} with one sign-in. Safe for several threads. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> credentials;

    private Api(HttpClient client, URI base, Map<String, String> credentials) {
        this.client = client;
        this.base = base;
        this.credentials = credentials;
    }

    /** Signs in as the operator, who sets clinics up and sees no clinic's data. */
    public static Api operator(URI server, String token) {
        return new Api(client(), server.resolve("/api/v1/"), Map.of("Authorization", "Bearer " + token));
    }

    /** Signs in as a person of a clinic. */
    public static Api person(URI server, String email, String password) {
        Api anonymous = new Api(client(), server.resolve("/api/v1/"), Map.of());
        HttpResponse<String> answer =
                anonymous.exchange("POST", "session", Map.of("email", email, "password", password), Map.of());
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        Object csrf = Json.object(answer.body()).get("csrfToken");
        return new Api(
                anonymous.client, anonymous.base, Map.of("Cookie", cookie, "X-CSRF-Token", String.valueOf(csrf)));
    }

    public Map<String, Object> get(String path) {
        return Json.object(exchange("GET", path, null, Map.of()).body());
    }

    public Map<String, Object> post(String path, Map<String, ?> body) {
        return Json.object(exchange("POST", path, body, Map.of()).body());
    }

    public Map<String, Object> put(String path, Map<String, ?> body) {
        return Json.object(exchange("PUT", path, body, Map.of()).body());
    }

    public Map<String, Object> patch(String path, Map<String, ?> body) {
        return Json.object(exchange("PATCH", path, body, Map.of()).body());
    }

    /** Sends a file as it is. */
    public Map<String, Object> upload(String path, Path file) {
        try {
            HttpRequest.Builder request = request(
                            path, Map.of("X-File-Name", file.getFileName().toString()))
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofFile(file));
            return Json.object(send("POST " + path, request.build()).body());
        } catch (FileNotFoundException missing) {
            throw new ApiRefusal("POST " + path, 0, "there is no file " + file);
        }
    }

    /** Sends bytes of this media type. */
    public Map<String, Object> send(String method, String path, String mediaType, byte[] content) {
        HttpRequest.Builder request = request(path, Map.of("Content-Type", mediaType))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content));
        return Json.object(send(method + " " + path, request.build()).body());
    }

    /** An action on, or a replacement of, what was read as {@code seen}. */
    public Map<String, Object> change(String method, String path, Map<String, Object> seen, Map<String, ?> body) {
        Map<String, String> version = Map.of("If-Match", "\"" + seen.get("version") + "\"");
        return Json.object(exchange(method, path, body, version).body());
    }

    public void delete(String path) {
        var unused = exchange("DELETE", path, null, Map.of());
    }

    private HttpResponse<String> exchange(
            String method, String path, Map<String, ?> body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path, headers);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, HttpRequest.BodyPublishers.ofString(Json.text(body)));
        }
        return send(method + " " + path, request.build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        credentials.forEach(request::header);
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(String what, HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new ApiRefusal(what, answer.statusCode(), answer.body());
            }
            return answer;
        } catch (IOException unreachable) {
            throw new ApiRefusal(what, 0, "the server does not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiRefusal(what, 0, "interrupted");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }
}
