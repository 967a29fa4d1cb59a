package com.codecanvas.medspa.checks.journeys;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The operator's endpoints, by token. */
final class OperatorApi {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;
    private final String token;

    OperatorApi(DemoServer server) throws IOException {
        base = server.url().resolve("/api/v1/operator/");
        token = Files.readString(server.dataFolder().resolve("operator.token")).trim();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET(), 200);
    }

    /** @return what installing it would do */
    JsonNode upload(Path file) throws IOException, InterruptedException {
        return send(
                request("module-packages")
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", file.getFileName().toString())
                        .POST(HttpRequest.BodyPublishers.ofFile(file)),
                201);
    }

    static ObjectNode installing(JsonNode plan) {
        ObjectNode wish = ClinicApi.JSON.createObjectNode();
        wish.put("kind", "install").put("packageId", plan.get("packageId").asText());
        wish.putObject("consent")
                .put("fingerprint", plan.at("/signature/fingerprint").asText())
                .set("grants", plan.get("grants"));
        return wish;
    }

    static ObjectNode removing(String moduleId) {
        return ClinicApi.JSON.createObjectNode().put("kind", "remove").put("moduleId", moduleId);
    }

    /** Begins an operation and waits until it is done. */
    void carryOut(JsonNode wish) throws IOException, InterruptedException {
        JsonNode operation = send(
                request("module-operations")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(wish.toString())),
                202);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (operation.get("state").asText().equals("running")) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still running: " + operation);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            operation = get("module-operations/" + operation.get("id").asText());
        }
        if (!operation.get("state").asText().equals("done")) {
            throw new AssertionError(operation.toString());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new AssertionError(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode()
                    + ": " + answer.body());
        }
        return ClinicApi.JSON.readTree(answer.body());
    }
}
