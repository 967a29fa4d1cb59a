package com.codecanvas.medspa.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Time from the switch until an open browser's event stream has heard of it, and until the module's endpoints are gone. */
record ModuleSwitch(ServerProcess server, Installation installation) {

    private static final int ROUNDS = 20;

    void print() throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "switch");
        HttpResponse<java.io.InputStream> stream = HttpClient.newHttpClient()
                .send(clinic.request("GET", "/live", null).build(), HttpResponse.BodyHandlers.ofInputStream());
        double[] heard = new double[ROUNDS];
        double[] answered = new double[ROUNDS];
        try (BufferedReader events = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < ROUNDS; i++) {
                boolean on = i % 2 == 0;
                long begin = System.nanoTime();
                clinic.patch("/modules/webhooks", Map.of("enabled", on));
                answered[i] = (System.nanoTime() - begin) / 1e6;
                await(events);
                heard[i] = (System.nanoTime() - begin) / 1e6;
                if (clinic.status("/webhooks") != (on ? 200 : 404)) {
                    throw new IOException("The module's endpoints did not follow the switch");
                }
            }
        }
        Arrays.sort(heard);
        Arrays.sort(answered);
        System.out.printf(
                Locale.ROOT,
                "%nSwitching a module: answered after %.0f ms, heard in another open browser after %.0f ms (medians of %d; slowest %.0f ms; must reach 1,000 ms)%n",
                answered[ROUNDS / 2],
                heard[ROUNDS / 2],
                ROUNDS,
                heard[ROUNDS - 1]);
    }

    private static void await(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("event:") && line.contains("modules")) {
                return;
            }
        }
        throw new IOException("The event stream ended");
    }
}
