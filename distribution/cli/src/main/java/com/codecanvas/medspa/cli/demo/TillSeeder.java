package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets prices, and checks out the visits of the last days as the front desk would. */
final class TillSeeder {

    private static final int DAYS_BACK = 7;
    private static final String CURRENCY = "USD";
    private static final String SANDBOX = "payments-sandbox";
    private static final String CARD = "sandbox:approves";
    private static final String REFUSED_CARD = "sandbox:insufficient-funds";
    private static final String PACKAGE = "8 laser sessions, small";
    private static final int PACKAGE_SESSIONS = 8;
    private static final long PACKAGE_MINOR = 144_000;
    private static final long KIT_MINOR = 2_900;
    private static final long SUNSCREEN_MINOR = 3_400;
    private static final long TIP_MINOR = 2_000;
    private static final int TAX_PERMILLE = 89;
    private static final long DEPOSIT_MINOR = 10_000;

    private final Api admin;
    private final Map<Treatment, String> services;
    private final List<String> patients;

    TillSeeder(Api admin, Map<Treatment, String> services, List<String> patients) {
        this.admin = admin;
        this.services = services;
        this.patients = patients;
    }

    /** @param appointments of the visits, in their order */
    void fill(List<Visit> visits, List<Map<String, Object>> appointments, LocalDateTime now, Parallel parallel) {
        prices();
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            if (visit.course() == Course.COMPLETED
                    && visit.treatment().priceMinor() > 0
                    && recent(visit, now.toLocalDate())) {
                String appointment = String.valueOf(appointments.get(i).get("id"));
                int place = work.size();
                work.add(() -> checkOut(visit, appointment, place));
            }
        }
        parallel.map(work, each -> {
            each.run();
            return true;
        });
        deposits();
    }

    private static boolean recent(Visit visit, LocalDate today) {
        return visit.start().toLocalDate().isAfter(today.minusDays(DAYS_BACK));
    }

    private void prices() {
        services.forEach((treatment, id) -> admin.put(
                "price-list/services/" + id, Map.of("amountMinor", treatment.priceMinor(), "taxPermille", 0)));
        offer(Map.of(
                "kind", "package",
                "name", PACKAGE,
                "serviceId", small(),
                "sessions", PACKAGE_SESSIONS,
                "amountMinor", PACKAGE_MINOR));
        offer(Map.of(
                "kind", "product", "name", "Aftercare kit", "amountMinor", KIT_MINOR, "taxPermille", TAX_PERMILLE));
        offer(Map.of(
                "kind",
                "product",
                "name",
                "Sunscreen SPF 50",
                "amountMinor",
                SUNSCREEN_MINOR,
                "taxPermille",
                TAX_PERMILLE));
    }

    private void offer(Map<String, Object> offer) {
        admin.post("price-list/offers", offer);
    }

    private String small() {
        return services.entrySet().stream()
                .filter(service -> service.getKey().name().equals("Laser session, small"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void checkOut(Visit visit, String appointment, int place) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(place % 9 == 4 ? pack() : treatment(visit.treatment()));
        if (place % 3 == 0) {
            lines.add(Map.of(
                    "kind", "product", "text", "Aftercare kit", "unitMinor", KIT_MINOR, "taxPermille", TAX_PERMILLE));
        }
        if (place % 4 == 1) {
            lines.add(Map.of("kind", "tip", "text", "Tip", "unitMinor", TIP_MINOR));
        }
        Map<String, Object> invoice = admin.post(
                "invoices",
                Map.of("patientId", patients.get(visit.patient()), "appointmentId", appointment, "lines", lines));
        invoice = admin.change("POST", "invoices/" + invoice.get("id") + "/open", invoice, null);
        settle(invoice, place);
    }

    private Map<String, Object> treatment(Treatment treatment) {
        return Map.of(
                "kind", "service",
                "text", treatment.name(),
                "serviceId", services.get(treatment),
                "unitMinor", treatment.priceMinor());
    }

    private Map<String, Object> pack() {
        return Map.of(
                "kind", "package",
                "text", PACKAGE,
                "serviceId", small(),
                "unitMinor", PACKAGE_MINOR,
                "sessions", PACKAGE_SESSIONS);
    }

    /** Most pay by card, some in cash, one in seven owes it still, half of these with a link to pay by. */
    private void settle(Map<String, Object> invoice, int place) {
        Object due = Json.child(invoice, "sums").get("dueMinor");
        String path = "invoices/" + invoice.get("id") + "/payments";
        if (place % 14 == 5) {
            admin.post(
                    "invoices/" + invoice.get("id") + "/payment-links",
                    Map.of("amountMinor", due, "currency", CURRENCY, "send", true));
        }
        if (place % 7 == 5) {
            return;
        }
        if (place % 5 == 2) {
            admin.post(path, Map.of("method", "cash", "amountMinor", due, "currency", CURRENCY));
            return;
        }
        if (place % 11 == 3) {
            admin.post(path, card(due, REFUSED_CARD));
        }
        admin.post(path, card(due, CARD));
    }

    private static Map<String, Object> card(Object due, String token) {
        return Map.of(
                "method", "card",
                "amountMinor", due,
                "currency", CURRENCY,
                "provider", SANDBOX,
                "sourceToken", token);
    }

    /** Paid ahead for a large session. */
    private void deposits() {
        for (int patient = 3; patient < patients.size(); patient += 20) {
            admin.post(
                    "deposits",
                    Map.of(
                            "patientId",
                            patients.get(patient),
                            "method",
                            "cash",
                            "amountMinor",
                            DEPOSIT_MINOR,
                            "currency",
                            CURRENCY));
        }
    }
}
