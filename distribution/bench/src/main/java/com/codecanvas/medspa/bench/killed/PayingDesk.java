package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One desk that writes invoices and charges cards, each step asked for under one key until there is an answer, as browsers do. */
final class PayingDesk implements Runnable {

    private final ClinicApi clinic;
    private final String patient;
    private final long amount;
    private final List<String> invoices = new ArrayList<>();
    private final Thread thread = new Thread(this, "desk");
    private volatile boolean closing;
    private volatile Exception failure;

    private PayingDesk(ClinicApi clinic, String patient, long amount) {
        this.clinic = clinic;
        this.patient = patient;
        this.amount = amount;
    }

    static PayingDesk open(ClinicApi clinic, long amount) throws IOException, InterruptedException {
        String patient = clinic.post("/patients", Map.of("givenName", "Ana", "familyName", "Lopez"))
                .get("id")
                .asText();
        PayingDesk desk = new PayingDesk(clinic, patient, amount);
        desk.thread.start();
        return desk;
    }

    /** Ends with the payment at hand, and says which invoices there are. */
    List<String> close() throws Exception {
        closing = true;
        thread.join();
        if (failure != null) {
            throw failure;
        }
        return invoices;
    }

    @Override
    public void run() {
        try {
            while (!closing) {
                pay();
            }
        } catch (Exception e) {
            failure = e;
        }
    }

    private void pay() throws Exception {
        Map<String, Object> line = Map.of("kind", "service", "text", "Laser session", "unitMinor", amount);
        JsonNode invoice = asked("/invoices", Map.of("patientId", patient, "lines", List.of(line)), null);
        String id = invoice.get("id").asText();
        invoices.add(id);
        asked("/invoices/" + id + "/open", null, invoice.get("version").asText());
        asked(
                "/invoices/" + id + "/payments",
                Map.of(
                        "method", "card",
                        "amountMinor", amount,
                        "currency", "USD",
                        "provider", "payments-square",
                        "sourceToken", "cnon:card-nonce-ok"),
                null);
    }

    private JsonNode asked(String path, Object body, String version) throws Exception {
        String key = UUID.randomUUID().toString();
        return untilAnswered(() -> clinic.keyed(path, body, key, version));
    }

    /** A connection that breaks and a server that is starting say nothing about what happened: the same is asked again. */
    private static <T> T untilAnswered(Callable<T> question) throws Exception {
        while (true) {
            try {
                return question.call();
            } catch (ClinicApi.NotNow | IOException nobodyThere) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }
}
