package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A user of one clinic at the REST API; with no cookie, nobody. */
final class SignedIn {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String cookie;
    private final String csrf;
    final JsonNode session;

    private SignedIn(String base, String cookie, JsonNode session) {
        this.base = base;
        this.cookie = cookie;
        this.session = session;
        this.csrf = session.path("csrfToken").asText("none");
    }

    static SignedIn nobody(String url) {
        return new SignedIn(url + "/api/v1", "medspa_session=none", MissingNode.getInstance());
    }

    static SignedIn as(String url, String email, String password) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("email", email, "password", password))))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode());
        }
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new SignedIn(url + "/api/v1", cookie, JSON.readTree(answer.body()));
    }

    SignedIn withoutCsrfToken() {
        return new SignedIn(base, cookie, MissingNode.getInstance());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    Answer send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return send(method, path, body, 0);
    }

    /** @param version of the record that the caller saw */
    Answer send(String method, String path, JsonNode body, long version) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrf)
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json");
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    /** Starts the import of a list. */
    void upload(String csv) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/patient-imports?fileName=list.csv"))
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrf)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv))
                .build();
        int status =
                CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 201) {
            throw new IllegalStateException("The upload answered " + status);
        }
    }

    /** Status and text of an answer. */
    record Answer(int status, String text) {

        JsonNode json() throws IOException {
            return JSON.readTree(text);
        }

        /** Comparable with an answer about another id. */
        Answer withoutIds() {
            return new Answer(status, text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"));
        }
    }
}
