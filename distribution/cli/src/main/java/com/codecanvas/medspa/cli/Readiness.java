package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Whether a server says that it can serve, and in its own words why not. */
final class Readiness {
    private final URI address;

    Readiness(URI address) {
        this.address = address;
    }

    /** An empty text once it is ready, else the reason. */
    String problem() {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            call.setConnectTimeout(1000);
            call.setReadTimeout(5000);
            int status = call.getResponseCode();
            if (status == 200) {
                return "";
            }
            try (InputStream body = call.getErrorStream()) {
                return body == null ? "it answers " + status : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreachable) {
            return "it does not answer yet";
        }
    }

    /** Waits until it is ready, the time is over or there is no more reason to wait; answers the last problem. */
    String await(Duration atMost, BooleanSupplier worthWaiting) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        String problem = problem();
        while (!problem.isEmpty() && System.nanoTime() < end && worthWaiting.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(100);
            problem = problem();
        }
        return problem;
    }
}
