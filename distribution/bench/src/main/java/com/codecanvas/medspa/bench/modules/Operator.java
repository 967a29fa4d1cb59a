package com.codecanvas.medspa.bench.modules;

import com.codecanvas.medspa.bench.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What an operator does with modules, and what a collector of metrics sees. */
final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    Operator(int port, Path data) throws IOException {
        server = URI.create("http://127.0.0.1:" + port + "/");
        token = Files.readString(data.resolve("operator.token")).trim();
    }

    /** Uploads the file and gives its plan. */
    JsonNode plan(Path file) throws IOException, InterruptedException {
        return json(
                request("api/v1/operator/module-packages")
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", file.getFileName().toString())
                        .POST(BodyPublishers.ofFile(file)),
                201);
    }

    /** Consents to all that the package asks for; returns when the module is there. */
    void install(JsonNode plan) throws IOException, InterruptedException {
        Map<String, Object> consent = new HashMap<>();
        consent.put("fingerprint", plan.at("/signature/fingerprint").asText(null));
        consent.put("grants", plan.get("grants"));
        run(Map.of("kind", "install", "packageId", plan.get("packageId").asText(), "consent", consent));
    }

    void remove(String module) throws IOException, InterruptedException {
        run(Map.of("kind", "remove", "moduleId", module));
    }

    private void run(Map<String, Object> operation) throws IOException, InterruptedException {
        JsonNode begun = post("module-operations", operation, 202);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode now = json(
                    request("api/v1/operator/module-operations/"
                            + begun.get("id").asText()),
                    200);
            String state = now.get("state").asText();
            if (state.equals("done")) {
                return;
            }
            if (!state.equals("running")) {
                throw new IOException("The operation ended otherwise: " + now);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new IOException("The operation has not ended: " + begun);
    }

    private JsonNode post(String path, Object body, int status) throws IOException, InterruptedException {
        return json(
                request("api/v1/operator/" + path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ClinicApi.JSON.writeValueAsString(body))),
                status);
    }

    /** A figure without labels, or with exactly those given as they are written. */
    double metric(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request("metrics").build(), HttpResponse.BodyHandlers.ofString());
        return answer.body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IOException("No metric " + name));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode json(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return ClinicApi.JSON.readTree(answer.body());
    }
}
