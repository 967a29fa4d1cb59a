package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills the platform again and again while people pay by card, then compares its books with those of the provider. */
public final class PaymentsUnderKills {

    private static final int DESKS = 4;
    private static final int LONGEST_LIFE_MILLIS = 1_500;
    private static final long SETTLES_MINUTES = 15;
    private static final long AMOUNT = 18_500;

    private final Installation installation;
    private final int kills;

    public PaymentsUnderKills(Installation installation, int kills) {
        this.installation = installation;
        this.kills = kills;
    }

    public void print() throws Exception {
        try (SquareStandIn square = new SquareStandIn()) {
            installation.configure("com.codecanvas.medspa.payments.square", "base.address = " + square.address());
            ServerProcess server = installation.start();
            try {
                ClinicApi clinic = clinic(server);
                List<PayingDesk> desks = new ArrayList<>();
                for (int i = 0; i < DESKS; i++) {
                    desks.add(PayingDesk.open(clinic, AMOUNT));
                }
                for (int i = 0; i < kills; i++) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                            ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS)));
                    server.kill();
                    server = installation.start(server.port());
                }
                square.calmDown();
                List<String> invoices = new ArrayList<>();
                for (PayingDesk desk : desks) {
                    invoices.addAll(desk.close());
                }
                compare(clinic, square, invoices);
            } finally {
                server.close();
            }
        }
    }

    private ClinicApi clinic(ServerProcess server) throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "killed");
        clinic.patch("/modules/payments-square", Map.of("enabled", true));
        clinic.put(
                "/modules/payments-square/settings",
                Map.of(
                        "environment", "sandbox",
                        "accessToken", "bench-token",
                        "applicationId", "bench",
                        "locationId", SquareStandIn.LOCATION,
                        "webhookSignatureKey", ""));
        clinic.put("/slots/payments", Map.of("provider", "payments-square"));
        return clinic;
    }

    /** What nobody answered is asked about with growing pauses, so this takes its time. */
    private void compare(ClinicApi clinic, SquareStandIn square, List<String> invoices) throws Exception {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MINUTES.toNanos(SETTLES_MINUTES);
        Map<String, JsonNode> settled = new HashMap<>();
        while (settled.size() < invoices.size() && System.nanoTime() < end) {
            for (String id : invoices) {
                if (!settled.containsKey(id)) {
                    JsonNode invoice = clinic.get("/invoices/" + id);
                    if (!open(invoice)) {
                        settled.put(id, invoice);
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        Map<Long, Integer> charges = new HashMap<>();
        for (ObjectNode payment : square.charged()) {
            charges.merge(Long.parseLong(payment.get("note").asText().replaceAll("\\D", "")), 1, Integer::sum);
        }
        int doubled = 0;
        int lost = 0;
        int invented = 0;
        for (JsonNode invoice : settled.values()) {
            int charged = charges.getOrDefault(invoice.get("number").asLong(), 0);
            boolean paid = invoice.get("status").asText().equals("paid");
            doubled += charged > 1 ? 1 : 0;
            lost += charged == 1 && !paid ? 1 : 0;
            invented += charged == 0 && paid ? 1 : 0;
        }
        JsonNode proof = clinic.get("/payments/ledger/proof");
        System.out.printf(
                Locale.ROOT,
                "%nPaying by card while the platform is killed %d times: %d invoices, %d charges at the provider; charged twice %d, charged and not booked %d, booked and not charged %d, still open %d (each must be 0);"
                        + " the ledger's proof %s; all was known %.0f s after the last kill%n",
                kills,
                invoices.size(),
                square.charged().size(),
                doubled,
                lost,
                invented,
                invoices.size() - settled.size(),
                proof.get("holds").asBoolean() ? "holds" : "DOES NOT HOLD: " + proof,
                (System.nanoTime() - begin) / 1e9);
    }

    private static boolean open(JsonNode invoice) {
        for (JsonNode payment : invoice.get("payments")) {
            String state = payment.get("state").asText();
            if (state.equals("pending") || state.equals("unknown")) {
                return true;
            }
        }
        return false;
    }
}
